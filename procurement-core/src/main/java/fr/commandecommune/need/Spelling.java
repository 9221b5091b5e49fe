package fr.commandecommune.need;

import java.text.Normalizer;
import java.util.Locale;

/** How words that people spell differently are compared: without case, accents, ligatures, dashes, apostrophes and punctuation. */
public final class Spelling {

    private Spelling() {}

    /** The words of a text in lower case, without accents, with one space between them: {@code "Œuvre  d’ÉTÉ"} is {@code "oeuvre d ete"}. */
    public static String plain(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(letters.length());
        for (var i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i);
            if (letter == 'œ') {
                plain.append("oe");
            } else if (letter == 'æ') {
                plain.append("ae");
            } else if (Character.isLetterOrDigit(letter)) {
                plain.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && endsWord(plain)) {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** The text without spaces of any kind at its ends, non-breaking and zero-width ones included. */
    public static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A space of any kind: typed, non-breaking (U+00A0, U+202F), thin, zero-width, tab or line break. */
    public static boolean isSpace(char character) {
        if (character < 0x80) {
            return character <= ' ';
        }
        return Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF'
                || character == '\u0085';
    }

    private static boolean endsWord(StringBuilder plain) {
        return !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ';
    }
}
