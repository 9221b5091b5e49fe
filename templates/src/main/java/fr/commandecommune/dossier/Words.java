package fr.commandecommune.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Which known word somebody most likely meant. */
final class Words {

    private static final int SHOWN = 60;

    private Words() {}

    /** The beginning of what was typed, without what a screen would not show or obey. */
    static String shortened(String typed) {
        var seen = typed.codePoints()
                .filter(character -> !isUnseen(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return seen.codePointCount(0, seen.length()) > SHOWN
                ? seen.substring(0, seen.offsetByCodePoints(0, SHOWN)) + "…"
                : seen;
    }

    /** A character that is not seen and changes what is: a control, or one that turns the direction of writing. */
    static boolean isUnseen(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return control || turns;
    }

    /** The known word that takes the fewest changes of letters to become {@code typed}. */
    static String nearest(String typed, Collection<String> known) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.<String>comparingInt(word -> distance(wanted, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalArgumentException("Aucun mot connu auprès de « " + typed + " »"));
    }

    /** Letters to add, drop or change to go from one word to the other. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] = Math.min(
                        Math.min(current[column - 1] + 1, previous[column] + 1), previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
