package fr.commandecommune.aggregation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps a campaign for one run at a time, among all processes on the database. The server lets go of it when the holder's
 * connection dies, so that whoever gets it knows that the owner of an unfinished run is dead.
 */
final class CampaignLock implements AutoCloseable {

    private static final int SECONDS = 5;

    /** SQLSTATE class 08. */
    private static final String CONNECTION_GONE = "08";

    private final Connection connection;
    private final long key;

    private CampaignLock(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /** Empty when another run holds it. */
    static Optional<CampaignLock> take(DataSource dataSource, String name) {
        var key = key(name);
        try {
            var connection = dataSource.getConnection();
            if (ask(connection, "SELECT pg_try_advisory_lock(?)", key)) {
                return Optional.of(new CampaignLock(connection, key));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("lock of " + name, e);
        }
    }

    /** Whether some run holds it. */
    static boolean isHeld(DataSource dataSource, String name) {
        var sql = """
                SELECT EXISTS (SELECT FROM pg_locks
                                WHERE locktype = 'advisory' AND granted
                                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                                  AND objsubid = 1
                                  AND (classid::bigint << 32) | objid::bigint = ?)""";
        try (var connection = dataSource.getConnection()) {
            return ask(connection, sql, key(name));
        } catch (SQLException e) {
            throw new IllegalStateException("lock of " + name, e);
        }
    }

    private static boolean ask(Connection connection, String sql, long key) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private static long key(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("aggregation " + name).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the connection is gone, the server has let go of the lock with it. */
    @Override
    public void close() {
        try (connection) {
            if (connection.isValid(SECONDS)) {
                ask(connection, "SELECT pg_advisory_unlock(?)", key);
            }
        } catch (SQLException e) {
            if (!String.valueOf(e.getSQLState()).startsWith(CONNECTION_GONE)) {
                throw new IllegalStateException("campaign lock not released", e);
            }
        }
    }
}
