package fr.commandecommune.aggregation;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rows of text on their way into a table by COPY, sent whenever enough have gathered: memory stays the same for any number. */
final class CopyBuffer {

    private static final int ENOUGH = 1 << 20;

    private final CopyQueue queue;
    private final String copy;
    private final StringBuilder rows = new StringBuilder();

    /** @param columns in the order in which {@link #row} gives their values */
    CopyBuffer(CopyQueue queue, String table, String columns) {
        this.queue = queue;
        this.copy = "COPY %s (%s) FROM STDIN".formatted(table, columns);
    }

    void row(@Nullable Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
        if (rows.length() > ENOUGH) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        var text = value.toString();
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\0' -> rows.append('\uFFFD'); // PostgreSQL keeps no zero character
                default -> rows.append(text.charAt(i));
            }
        }
    }

    void send() {
        if (!rows.isEmpty()) {
            var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            queue.put(copy, bytes, bytes.length);
            rows.setLength(0);
        }
    }
}
