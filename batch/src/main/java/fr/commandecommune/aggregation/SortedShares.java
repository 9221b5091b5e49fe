package fr.commandecommune.aggregation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Tells the shares of a run one by one, sorted by the database and sent in its binary form: memory stays the same for any number. */
final class SortedShares {

    /** Signature, flags and length of an extension that is not used. */
    private static final int HEADER = 19;

    private static final String SHARES = """
            COPY (SELECT s.member, s.article, s.minimum, s.estimated, s.maximum, s.file_no, s.line, s.source, s.converted_from
                    FROM {share} s""";

    private final DataSource dataSource;

    SortedShares(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By SIREN, then article. */
    void byMember(RunId run, Consumer<ShareRow> consumer) {
        each(new RunTables(run).in(SHARES + " ORDER BY s.member, s.article) TO STDOUT (FORMAT binary)"), consumer);
    }

    /** By lot, then article, then SIREN. */
    void byLot(RunId run, Consumer<ShareRow> consumer) {
        each(new RunTables(run).in(SHARES + """
                    JOIN (SELECT a.place AS article, row_number() OVER (ORDER BY l.rank, a.article) AS nth
                            FROM run_article a
                            JOIN run_lot l USING (run_id, lot)
                           WHERE a.run_id = {run}) o USING (article)
                   ORDER BY o.nth, s.member) TO STDOUT (FORMAT binary)"""), consumer);
    }

    private void each(String copy, Consumer<ShareRow> consumer) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            each(connection, copy, consumer);
        } catch (SQLException e) {
            throw new IllegalStateException(copy, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void each(Connection connection, String statement, Consumer<ShareRow> consumer) throws SQLException {
        try (var room = connection.createStatement()) {
            room.execute(ScriptStep.ROOM);
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement);
        try {
            var row = new ShareRow();
            var header = HEADER;
            for (var bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
                var fields = ByteBuffer.wrap(bytes, header, bytes.length - header);
                header = 0;
                if (fields.getShort() > 0) {
                    read(fields, row);
                    consumer.accept(row);
                }
            }
        } finally {
            // let it end by itself: a cancelled one may be told to the statement that comes next
            while (copy.isActive()) {
                copy.readFromCopy();
            }
        }
    }

    private static void read(ByteBuffer fields, ShareRow row) {
        row.member = number(fields);
        row.article = number(fields);
        row.minimum = quantity(fields);
        row.estimated = quantity(fields);
        row.maximum = quantity(fields);
        row.fileNo = number(fields);
        row.line = number(fields);
        row.source = text(fields);
        row.convertedFrom = text(fields);
    }

    private static int number(ByteBuffer fields) {
        fields.getInt();
        return fields.getInt();
    }

    private static long quantity(ByteBuffer fields) {
        fields.getInt();
        return fields.getLong();
    }

    private static @Nullable String text(ByteBuffer fields) {
        int length = fields.getInt();
        if (length < 0) {
            return null;
        }
        var bytes = new byte[length];
        fields.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
