package fr.commandecommune.intake;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/**
 * Looks at the records without keeping them: a quoted cell that holds whole lines of the file comes from a quote that was left
 * open, and would swallow the needs of those lines.
 */
final class QuoteCheck extends CsvCallbackHandler<Boolean> {

    private final char delimiter;
    private long line = 1;
    private int fields;
    private int width = 2;
    private boolean swallowed;

    QuoteCheck(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The line of the last record that was begun. */
    long line() {
        return line;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        fields = 0;
        swallowed = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (quoted) {
            var lines = 0;
            var delimiters = 0;
            for (var i = offset; i < offset + length; i++) {
                if (buffer[i] == '\n' || buffer[i] == '\r') {
                    lines++;
                } else if (buffer[i] == delimiter) {
                    delimiters++;
                }
            }
            swallowed |= lines > 0 && delimiters >= lines * Math.max(1, width - 1) / 2 + 1;
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("no comments are read");
    }

    @Override
    protected void setEmpty() {
        fields = 1;
    }

    @Override
    protected Boolean buildRecord() {
        width = Math.max(width, fields);
        return swallowed;
    }
}
