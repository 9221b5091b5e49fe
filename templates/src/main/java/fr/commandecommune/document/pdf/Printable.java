package fr.commandecommune.document.pdf;

import java.text.Normalizer;
import java.util.Arrays;

/** Words that come from outside, such as the name of a file, made fit for any document. */
public final class Printable {

    private Printable() {}

    /**
     * The same words, accents put together with their letters; a character that no font of ours draws is named by its number
     * ({@code [U+1F600]}), so that nothing is left out and the document is made all the same.
     */
    public static String text(String words) {
        var printable = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (isDrawn(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append("[U+%04X]".formatted(character));
            }
        });
        return printable.toString();
    }

    private static boolean isDrawn(int character) {
        return Arrays.stream(Weight.values())
                .allMatch(weight ->
                        weight.face().draws(character) || weight.fallback().draws(character));
    }
}
