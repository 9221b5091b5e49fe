package fr.commandecommune.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lists as files: semicolons, UTF-8, one line a row; no cell can be taken for a formula. */
final class Csv {

    private final StringBuilder lines = new StringBuilder();

    Csv(String... header) {
        row(List.of(header));
    }

    void row(List<String> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append('\n');
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String words) {
        var safe = words.isEmpty() || "=+-@\t\r".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
