package fr.commandecommune.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A return typed as text: its delimiter is the one under which a header is found. */
record DelimitedReturn(List<Sheet> sheets) implements ReturnFile {

    static DelimitedReturn open(Path path, RowTest isHeader) throws Unreadable {
        var text = TextFile.open(path);
        var asked = askedDelimiter(text);
        if (asked.isPresent() && finds(isHeader, text, asked.get())) {
            return checked(text, asked.get());
        }
        for (var delimiter : TextFile.DELIMITERS) {
            if (finds(isHeader, text, delimiter)) {
                return checked(text, delimiter);
            }
        }
        return new DelimitedReturn(List.of(sheet(text, asked.orElse(TextFile.DELIMITERS.getFirst()))));
    }

    @Override
    public void close() {}

    private static boolean finds(RowTest isHeader, TextFile text, char delimiter) {
        try {
            return isHeader.findsHeader(sheet(text, delimiter));
        } catch (Unreadable e) {
            // The text cannot even be cut with this delimiter: it is another one.
            return false;
        }
    }

    private static DelimitedReturn checked(TextFile text, char delimiter) throws Unreadable {
        text.check(delimiter);
        return new DelimitedReturn(List.of(sheet(text, delimiter)));
    }

    private static Sheet sheet(TextFile text, char delimiter) {
        return new Sheet(null, () -> text.rows(delimiter));
    }

    /** The delimiter of a {@code sep=;} that Excel reads on the first line. */
    private static Optional<Character> askedDelimiter(TextFile text) throws Unreadable {
        var first = text.firstLine().replace("\"", "");
        return first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)
                ? Optional.of(first.charAt(4))
                : Optional.empty();
    }
}
