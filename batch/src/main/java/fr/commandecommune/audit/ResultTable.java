package fr.commandecommune.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A table as it comes out: semicolons, LF, UTF-8 without BOM; no cell is ever a formula. */
final class ResultTable {

    private static final int LONGEST_TEXT = 1_000;

    private final Writer writer;
    private final CsvWriter csv;

    ResultTable(OutputStream out, String... header) {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord(header);
    }

    void line(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(ResultTable::neutral).toList());
    }

    void flush() throws IOException {
        csv.flush();
        writer.flush();
    }

    /** A text that a spreadsheet would take for a formula is kept from being one; a text without end is cut. */
    private static String neutral(String cell) {
        var text = brief(cell);
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The schema allows a thousand characters. */
    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}
