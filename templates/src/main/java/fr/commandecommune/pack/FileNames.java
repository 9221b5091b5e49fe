package fr.commandecommune.pack;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Names of files that every system accepts. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final int LONGEST_LOT = 30;

    private FileNames() {}

    /** Letters without accents, figures, dashes; never empty. */
    static String ascii(String words) {
        var plain = Normalizer.normalize(words.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "sans-nom" : plain;
    }

    /** The same, cut so that the whole name with its end is no longer than the house allows. */
    static String ascii(String words, String end) {
        var plain = ascii(words);
        return plain.substring(0, Math.min(plain.length(), LONGEST - end.length())) + end;
    }

    /**
     * A short name of a lot for each number, in their order: no two are alike, not even where a system takes capitals for
     * small letters or where only signs that a name cannot hold tell two numbers apart.
     */
    static List<String> distinct(List<String> numbers) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var number : numbers) {
            var plain = ascii(number);
            var start = plain.substring(0, Math.min(plain.length(), LONGEST_LOT));
            var name = start;
            for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
                name = start + "-" + next;
            }
            names.add(name);
        }
        return names;
    }
}
