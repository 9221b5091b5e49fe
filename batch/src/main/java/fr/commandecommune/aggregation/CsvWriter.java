package fr.commandecommune.aggregation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Semicolons, LF, UTF-8 without BOM; a cell is quoted when it must be. */
final class CsvWriter {

    private final BufferedWriter writer;

    CsvWriter(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** A number of our own making, whose sign is no formula. */
    record Signed(String number) {

        static Signed of(String number) {
            return new Signed(number);
        }

        @Override
        public String toString() {
            return number;
        }
    }

    /** Writes one line; texts are neutralised, so no cell is ever a formula. */
    void line(Object... cells) {
        try {
            for (var i = 0; i < cells.length; i++) {
                if (i > 0) {
                    writer.write(';');
                }
                writer.write(cells[i] instanceof Signed signed ? signed.number() : cell(cells[i].toString()));
            }
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as it stands in a cell. */
    static String cell(String text) {
        return quoted(Plain.text(text));
    }

    private static String quoted(String cell) {
        var mustBeQuoted = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return mustBeQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
