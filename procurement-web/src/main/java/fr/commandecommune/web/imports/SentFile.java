package fr.commandecommune.web.imports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The name of a file as a desk sent it, made fit for our folder. */
record SentFile(String name) {

    static final Set<String> KINDS = Set.of("csv", "tsv", "txt", "xlsx", "ods");
    /** Folders take names of 255 bytes; a number or an ending may still be added. */
    private static final int LONGEST_IN_BYTES = 180;

    /** The last part of what the browser sent, without signs that a folder does not like; a long one loses its end, never its kind. */
    static SentFile of(String typed) {
        var bare = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1)
                .strip();
        var fit = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFC)
                .codePoints()
                .map(sign -> Character.isLetterOrDigit(sign) || ".-_() '’".indexOf(sign) >= 0 ? sign : '-')
                .forEach(fit::appendCodePoint);
        var name = fit.toString();
        while (name.startsWith(".") || name.startsWith("-")) {
            name = name.substring(1);
        }
        return new SentFile(shortened(name));
    }

    private static String shortened(String name) {
        var dot = Math.max(0, name.lastIndexOf('.'));
        var ending = name.substring(dot);
        var start = name.substring(0, dot);
        while (bytes(start) > 0 && bytes(start) + bytes(ending) > LONGEST_IN_BYTES) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return bytes(ending) > LONGEST_IN_BYTES ? "" : start + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
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
