package fr.commandecommune.need;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a commune or another body, as it is compared: without {@code Mairie de}, with {@code Saint} spelt out. */
final class BodyName {

    private static final Pattern PREFIX =
            Pattern.compile("(?:la )?(?:commune|mairie|ville)(?<link> de| d| du| des)? (?<name>.+)");
    private static final Pattern SUR = Pattern.compile("(?<= )s/ ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private BodyName() {}

    /** The ways in which a typed name can be read: as it stands, and without its prefix when it has one. */
    static List<String> readings(String typed) {
        var whole = words(typed);
        var prefixed = PREFIX.matcher(whole);
        return prefixed.matches()
                ? List.of(whole, withoutPrefix(prefixed.group("link"), prefixed.group("name")))
                : List.of(whole);
    }

    /** The reading without any prefix. */
    static String canonical(String typed) {
        return readings(typed).getLast();
    }

    /** Whether two names differ by nothing but case, accents and the spaces around them. */
    static boolean sameLetters(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        return ACCENTS.matcher(Normalizer.normalize(Spelling.trimmed(name), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private static String withoutPrefix(@Nullable String link, String name) {
        return switch (link == null ? "" : link.strip()) {
            case "du" -> "le " + name;
            case "des" -> "les " + name;
            default -> name;
        };
    }

    private static String words(String typed) {
        var plain = new StringBuilder();
        for (var word : Spelling.plain(SUR.matcher(typed).replaceAll("sur ")).split(" ", -1)) {
            plain.append(plain.isEmpty() ? "" : " ")
                    .append(
                            switch (word) {
                                case "st" -> "saint";
                                case "ste" -> "sainte";
                                case "sts" -> "saints";
                                case "stes" -> "saintes";
                                default -> word;
                            });
        }
        return plain.toString();
    }
}
