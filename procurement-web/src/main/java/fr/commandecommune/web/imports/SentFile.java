package fr.commandecommune.web.imports;

import java.util.Locale;
import java.util.Set;

/** The name of a file as a desk sent it, made fit for our folder. */
record SentFile(String name) {

    static final Set<String> KINDS = Set.of("csv", "tsv", "txt", "xlsx", "ods");
    private static final int LONGEST = 100;

    /** The last part of what the browser sent, without signs that a folder does not like. */
    static SentFile of(String typed) {
        var bare = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1)
                .strip();
        var fit = new StringBuilder();
        bare.codePoints()
                .map(sign -> Character.isLetterOrDigit(sign) || ".-_() '’".indexOf(sign) >= 0 ? sign : '-')
                .limit(LONGEST * 2L)
                .forEach(fit::appendCodePoint);
        var name = fit.toString();
        while (name.startsWith(".") || name.startsWith("-")) {
            name = name.substring(1);
        }
        if (name.length() > LONGEST) {
            name = name.substring(name.length() - LONGEST);
        }
        return new SentFile(name);
    }

    boolean known() {
        return KINDS.contains(kind());
    }

    private String kind() {
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** {@code redon.csv} becomes {@code redon-2.csv}. */
    String numbered(int number) {
        var dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + number + name.substring(dot);
    }
}
