package fr.commandecommune.aggregation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of need on their way into a run's own table, in PostgreSQL's binary form of COPY: nothing is written out in digits to be read again. */
final class LineBuffer {

    static final String COLUMNS =
            "file_no, position, line, column_no, member, article, minimum, estimated, maximum, point, typed, converted_from,"
                    + " remark";

    static final String TYPES =
            "file_no int NOT NULL, position int NOT NULL, line int NOT NULL, column_no int NOT NULL,"
                    + " member int NOT NULL, article int NOT NULL, minimum bigint NOT NULL, estimated bigint NOT NULL,"
                    + " maximum bigint NOT NULL, point text COLLATE \"C\", typed text, converted_from text, remark text";

    private static final int ENOUGH = 1 << 20;
    private static final short FIELDS = 13;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};

    private final CopyQueue queue;
    private final String copy;
    private ByteBuffer rows = begun();

    LineBuffer(CopyQueue queue, String table) {
        this.queue = queue;
        this.copy = "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(table, COLUMNS);
    }

    /** Where a line stands, by numbers: see {@link #COLUMNS}. */
    record Where(int fileNo, int position, int line, int columnNo, int member, int article) {}

    /** The figures are in thousandths of the article's unit. */
    void line(
            Where where,
            long minimum,
            long estimated,
            long maximum,
            @Nullable String point,
            @Nullable String typed,
            @Nullable String convertedFrom,
            @Nullable String remark) {
        rows.putShort(FIELDS);
        number(where.fileNo());
        number(where.position());
        number(where.line());
        number(where.columnNo());
        number(where.member());
        number(where.article());
        number(minimum);
        number(estimated);
        number(maximum);
        text(point);
        text(typed);
        text(convertedFrom);
        text(remark);
        if (rows.position() > ENOUGH) {
            send();
        }
    }

    private void number(int value) {
        rows.putInt(Integer.BYTES).putInt(value);
    }

    private void number(long value) {
        rows.putInt(Long.BYTES).putLong(value);
    }

    private void text(@Nullable String value) {
        if (value == null) {
            rows.putInt(-1);
            return;
        }
        // PostgreSQL keeps no zero character
        var bytes = value.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8);
        if (rows.remaining() < bytes.length + SIGNATURE.length * FIELDS) {
            rows = ByteBuffer.allocate(rows.position() + bytes.length + ENOUGH).put(rows.flip());
        }
        rows.putInt(bytes.length).put(bytes);
    }

    void send() {
        rows.putShort((short) -1);
        queue.put(copy, rows.array(), rows.position());
        rows = begun();
    }

    private static ByteBuffer begun() {
        return ByteBuffer.allocate(ENOUGH + (ENOUGH >> 2))
                .put(SIGNATURE)
                .putInt(0)
                .putInt(0);
    }
}
