package fr.commandecommune.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    /** Setting a server up takes seconds: those tests that need one share it. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @Test
    void aHomeOpensOnADurableServerWhoseApplicationRoleOwnsNothing() throws IOException, SQLException {
        var home = new Home(shared.resolve("home"));
        try (var open = OpenHome.open(home);
                var owner = open.ownerDataSource();
                var application = open.applicationDataSource()) {
            execute(owner, "DROP TABLE IF EXISTS ledger");
            execute(owner, "CREATE TABLE ledger (entry text)");
            execute(application, "INSERT INTO ledger VALUES ('kept')");

            assertThat(ask(application, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(application, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(application, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(application, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(application, "SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> execute(application, "DROP TABLE ledger")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(application, "CREATE TABLE mine ()"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.getPosixFilePermissions(home.database().resolve("mots-de-passe")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        // opened again, it holds what was written
        try (var open = OpenHome.open(home);
                var application = open.applicationDataSource()) {
            assertThat(ask(application, "SELECT entry FROM ledger")).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatOutlivedItsProcessIsStoppedBeforeTheNextStart() throws IOException, SQLException {
        var home = new Home(shared.resolve("home"));
        var killed = PostgresServer.start(home); // never closed, as after kill -9
        var orphan = pid(home);

        try (var open = OpenHome.open(home);
                var application = open.applicationDataSource()) {
            assertThat(ask(application, "SELECT 1")).isEqualTo("1");
            assertThat(pid(home)).isNotEqualTo(orphan);
        }
        assertThat(killed.port()).isPositive();
    }

    @Test
    void aNumberThatAnotherProgramTookIsNotMistakenForTheServer() throws IOException, SQLException {
        var home = new Home(shared.resolve("home"));
        try (var open = OpenHome.open(home)) {
            assertThat(open).isNotNull();
        }
        var me = ProcessHandle.current().pid();
        Files.write(home.database().resolve("donnees/postmaster.pid"), List.of(Long.toString(me)));

        try (var open = OpenHome.open(home);
                var application = open.applicationDataSource()) {
            assertThat(ask(application, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aHomeWrittenByALaterVersionIsLeftAlone() throws IOException {
        var home = new Home(folder.resolve("home"));
        Files.createDirectories(home.folder());
        Files.writeString(home.versionFile(), "2\n");

        assertThatThrownBy(() -> OpenHome.open(home))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining("version plus récente")
                .hasMessageContaining("format 2");
        assertThat(home.database()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zéro", "-1", "0", "\u00ff\u00fe"})
    void aVersionThatIsNoNumberIsSaidToBeDamaged(String written) throws IOException {
        var home = new Home(folder.resolve("home"));
        Files.createDirectories(home.folder());
        Files.writeString(home.versionFile(), written, StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> OpenHome.open(home))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining(home.versionFile() + " est abîmé");
        assertThat(home.database()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one\ntwo\n", "a\nb\n' OR 1\n"})
    void passwordsThatWereNotDrawnHereAreSaidToBeDamaged(String written) throws IOException {
        var file = Files.writeString(folder.resolve("mots-de-passe"), written);

        assertThatThrownBy(() -> Secrets.keptIn(file))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining(file + " est abîmé");
    }

    /** Thirty-two signs each, well formed, and those of another home. */
    @Test
    void passwordsOfAnotherHomeAreSaidToBeDamaged() throws IOException {
        var home = new Home(shared.resolve("home"));
        OpenHome.open(home).close();
        var file = PostgresServer.secretsFile(home);
        var right = Files.readString(file);
        Files.writeString(file, String.join("\n", "A".repeat(32), "B".repeat(32), "C".repeat(32), ""));
        try {
            assertThatThrownBy(() -> OpenHome.open(home))
                    .isInstanceOf(HomeRefused.class)
                    .hasMessageContaining(file + " est abîmé");
        } finally {
            Files.writeString(file, right);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "not a number\n", "99999999999999999999\n"})
    void aServerNumberThatACrashLeftUnreadableDoesNotStopTheNextStart(String left) throws IOException {
        var file = Files.writeString(folder.resolve("postmaster.pid"), left);

        assertThat(Orphan.runs(file, folder)).isFalse();
    }

    /** Its number may have been taken by any program, also by the PostgreSQL of somebody else. */
    @Test
    void onlyAServerStartedFromThisHomeIsItsOrphan() throws IOException {
        var me = ProcessHandle.current();
        var program = Path.of(me.info().command().orElseThrow()).toRealPath();
        var file = Files.writeString(folder.resolve("postmaster.pid"), me.pid() + "\n");

        assertThat(Orphan.runs(file, folder)).isFalse();
        assertThat(Orphan.runs(file, Objects.requireNonNull(program.getParent())))
                .isTrue();
    }

    @Test
    void aHomeMadeHereIsPrivate() throws IOException {
        var home = new Home(folder.resolve("home"));

        HomeLock.take(home).close();

        assertThat(Files.getPosixFilePermissions(home.folder()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> OpenHome.open(new Home(file.resolve("home"))))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining("ne peut pas être créé")
                .hasMessageContaining(Home.VARIABLE);
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheHome() throws IOException, InterruptedException {
        var home = new Home(folder.resolve("home"));
        var holder = OtherProcess.holding(home);
        try {
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(HomeRefused.class)
                    .hasMessageContaining("processus " + holder.pid())
                    .hasMessageContaining("démarré le")
                    .hasMessageContaining(Home.VARIABLE)
                    .hasMessageContaining("SPRING_DATASOURCE_URL")
                    .satisfies(refused ->
                            assertThat(((HomeRefused) refused).getExitCode()).isEqualTo(75));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        HomeLock.take(home).close(); // the system lets go of it when the holder dies
    }

    private static long pid(Home home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.database().resolve("donnees/postmaster.pid"))
                .getFirst());
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DataSource dataSource, String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
