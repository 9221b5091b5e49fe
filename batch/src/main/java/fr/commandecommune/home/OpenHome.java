package fr.commandecommune.home;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A home held by this process, with its server running. Opened twice by one process it is the same one, closed when the
 * last lets go.
 */
final class OpenHome implements AutoCloseable {

    static final String DATABASE = "commande_commune";
    static final String OWNER = "commande_commune_owner";
    static final String APPLICATION = "commande_commune_app";

    /** The server runs on this very machine: one that has not answered by then does not run any more. */
    private static final long GONE_AFTER_MILLIS = 3_000;

    private static final String WRONG_PASSWORD = "28P01";

    private static final Map<Path, OpenHome> OPEN = new HashMap<>();

    private final Path folder;
    private final HomeLock lock;
    private final PostgresServer server;
    private int users = 1;

    private OpenHome(Path folder, HomeLock lock, PostgresServer server) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
    }

    static OpenHome open(Home home) {
        synchronized (OPEN) {
            var folder = home.folder().toAbsolutePath().normalize();
            var open = OPEN.get(folder);
            if (open == null) {
                open = start(new Home(folder));
                OPEN.put(folder, open);
            } else {
                open.users++;
            }
            return open;
        }
    }

    @SuppressWarnings("try") // the lock outlives the method when all goes well
    private static OpenHome start(Home home) {
        var lock = HomeLock.take(home);
        var held = false;
        try {
            HomeVersion.check(home);
            var server = PostgresServer.start(home);
            try {
                prepare(home, server);
                held = true;
                return new OpenHome(home.folder(), lock, server);
            } finally {
                if (!held) {
                    server.close();
                }
            }
        } catch (IOException e) {
            throw HomeRefused.notWritable(home.folder(), e);
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    private static void prepare(Home home, PostgresServer server) {
        try (var connection = connect(server, "postgres");
                var statement = connection.createStatement()) {
            requireDurable(statement);
            if (!found(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'"
                        .formatted(OWNER, server.secrets().owner()));
            }
            if (!found(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + APPLICATION + "'")) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'"
                        .formatted(APPLICATION, server.secrets().application()));
            }
            if (!found(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            }
        } catch (SQLException e) {
            throw WRONG_PASSWORD.equals(e.getSQLState())
                    ? HomeRefused.damaged(
                            PostgresServer.secretsFile(home), "ses mots de passe ne sont plus ceux de la base")
                    : HomeRefused.databaseFailed(String.valueOf(e.getMessage()), e);
        }
        grant(server);
    }

    /** The application works with the tables that the owner's migrations make, and owns none but those of its runs. */
    private static void grant(PostgresServer server) {
        try (var connection = connect(server, DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s".formatted(DATABASE, APPLICATION));
            statement.execute("GRANT USAGE ON SCHEMA public TO " + APPLICATION);
            statement.execute("CREATE SCHEMA IF NOT EXISTS runs AUTHORIZATION " + APPLICATION);
            statement.execute(
                    "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s"
                            .formatted(OWNER, APPLICATION));
            statement.execute("ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT USAGE, SELECT ON SEQUENCES TO %s"
                    .formatted(OWNER, APPLICATION));
        } catch (SQLException e) {
            throw HomeRefused.databaseFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static void requireDurable(Statement statement) throws SQLException {
        for (var setting : PostgresServer.DURABLE.entrySet()) {
            try (var answer = statement.executeQuery("SHOW " + setting.getKey())) {
                answer.next();
                if (!setting.getValue().equals(answer.getString(1))) {
                    throw HomeRefused.databaseFailed(
                            "elle ne garde pas les données à coup sûr (%s = %s)."
                                    .formatted(setting.getKey(), answer.getString(1)),
                            null);
                }
            }
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var answer = statement.executeQuery(query)) {
            return answer.next();
        }
    }

    private static Connection connect(PostgresServer server, String database) throws SQLException {
        return DriverManager.getConnection(
                url(server, database),
                PostgresServer.SUPERUSER,
                server.secrets().superuser());
    }

    private static String url(PostgresServer server, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), database);
    }

    /** For the application's work, as the role that owns nothing. */
    HikariDataSource applicationDataSource() {
        return pool(APPLICATION, server.secrets().application(), 10);
    }

    /** For the migrations, as the owner of the tables. */
    HikariDataSource ownerDataSource() {
        return pool(OWNER, server.secrets().owner(), 2);
    }

    private HikariDataSource pool(String role, String password, int size) {
        var config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(url(server, DATABASE));
        config.setUsername(role);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(GONE_AFTER_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(folder);
                try {
                    server.close();
                } finally {
                    lock.close();
                }
            }
        }
    }
}
