package fr.commandecommune.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL server that lives in a home: durable, on the loopback address, with a password. Only for the process that
 * holds the home's lock.
 */
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    /** What a crash of the machine must not take; given at start, so that no file can say otherwise. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final long MEGABYTES_FIRST_START = 300;
    private static final long MEGABYTES_EACH_START = 40;
    private static final int ATTEMPTS = 3;
    private static final int SECONDS = 60;

    private final Home home;
    private final PostgresPrograms programs;
    private final Secrets secrets;
    private int port;

    private PostgresServer(Home home, PostgresPrograms programs, Secrets secrets) {
        this.home = home;
        this.programs = programs;
        this.secrets = secrets;
    }

    int port() {
        return port;
    }

    Secrets secrets() {
        return secrets;
    }

    /** Starts the server, after setting it up the first time and after stopping one that outlived its process. */
    static PostgresServer start(Home home) {
        try {
            Folders.createPrivate(home.database());
            Disk.require(home, Files.exists(data(home)) ? MEGABYTES_EACH_START : MEGABYTES_FIRST_START);
            var programs = PostgresPrograms.unpackedIn(home.database());
            var server = new PostgresServer(home, programs, Secrets.keptIn(secretsFile(home)));
            server.setUp();
            server.stopOrphan();
            server.launch();
            return server;
        } catch (IOException e) {
            throw Disk.isFull(e)
                    ? HomeRefused.diskFull(home.folder(), Disk.freeMegabytes(home.folder()), e)
                    : HomeRefused.databaseFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Sets the server up beside, then renames: a data folder is whole or not there. */
    private void setUp() throws IOException {
        if (Files.exists(data(home))) {
            return;
        }
        var unfinished = home.database().resolve("donnees.incomplet");
        Folders.delete(unfinished);
        var password = home.database().resolve("initdb");
        Folders.writePrivate(password, secrets.superuser());
        run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.delete(password);
        Files.move(unfinished, data(home));
    }

    /** After {@code kill -9} of its process a server lives on. */
    private void stopOrphan() throws IOException {
        var pidFile = data(home).resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        if (Orphan.runs(pidFile, home.database())) {
            run("pg_ctl", "stop", "--pgdata=" + data(home), "--mode=fast", "--wait", "--timeout=" + SECONDS);
        } else {
            Files.delete(pidFile);
        }
    }

    private void launch() throws IOException {
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            try {
                run(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + data(home),
                        "--wait",
                        "--timeout=" + SECONDS,
                        "--log=" + home.database().resolve("journal"),
                        "--options=" + options());
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS || Disk.isFull(e)) {
                    throw e;
                }
            }
        }
    }

    private String options() {
        var options = new ArrayList<String>();
        options.add("-p " + port);
        options.add("-c listen_addresses=127.0.0.1");
        options.add("-c unix_socket_directories=");
        options.add("-c timezone=UTC");
        options.add("-c log_timezone=UTC");
        options.add("-c max_wal_size=2GB");
        // nobody follows this server's journal: what a table that was just made holds need not be written there too
        options.add("-c wal_level=minimal");
        options.add("-c max_wal_senders=0");
        DURABLE.forEach((name, value) -> options.add("-c %s=%s".formatted(name, value)));
        return String.join(" ", options);
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "stop", "--pgdata=" + data(home), "--mode=fast", "--wait", "--timeout=" + SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (SystemAccount.isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.program(program).toString());
        command.addAll(List.of(arguments));
        var said = Files.createTempFile(home.database(), program, ".sortie");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .redirectInput(ProcessBuilder.Redirect.PIPE);
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2L * SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(explain(program, said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + program, e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private String explain(String program, Path said) throws IOException {
        var words = new String(Files.readAllBytes(said), StandardCharsets.UTF_8).strip();
        var journal = home.database().resolve("journal");
        var last = Files.exists(journal) ? lastLines(journal) : "";
        if (words.contains("unshare")) {
            return "PostgreSQL refuse le compte root et ce système ne permet pas de l’en écarter ; lancez la commande"
                    + " avec un compte ordinaire ou indiquez une base avec SPRING_DATASOURCE_URL.";
        }
        return "%s a répondu « %s » %s".formatted(program, words.replace('\n', ' '), last);
    }

    private static String lastLines(Path journal) throws IOException {
        try (var lines = Files.lines(journal)) {
            var all = lines.toList();
            return String.join(" ", all.subList(Math.max(0, all.size() - 3), all.size()));
        }
    }

    static Path secretsFile(Home home) {
        return home.database().resolve("mots-de-passe");
    }

    private static Path data(Home home) {
        return home.database().resolve("donnees");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
