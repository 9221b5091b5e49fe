package fr.commandecommune.question;

import fr.commandecommune.need.Distance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names that the fields of an object may have. */
final class FieldNames {

    /** A name is taken for another where one letter in three at most differs. */
    private static final int LETTERS_A_SLIP = 3;

    private FieldNames() {}

    static boolean hold(String name, String... names) {
        for (var known : names) {
            if (known.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What is said of a name that is none of them. */
    static String unknown(String name, String... names) {
        return "Champ inconnu" + nearest(name, names) + ". Champs possibles : "
                + Arrays.stream(names).sorted().collect(Collectors.joining(", ")) + ".";
    }

    /** The known name that was most likely meant, where one is close. */
    private static String nearest(String name, String... names) {
        return Arrays.stream(names)
                .filter(known -> distance(known, name) <= known.length() / LETTERS_A_SLIP)
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .map(known -> " ; il s’agit sans doute de « " + known + " »")
                .orElse("");
    }

    private static int distance(String known, String name) {
        return Distance.between(known.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
