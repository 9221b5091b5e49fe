package fr.commandecommune.cli;

import static fr.commandecommune.cli.AggregateProcess.copy;
import static fr.commandecommune.cli.AggregateProcess.fingerprints;
import static fr.commandecommune.cli.AggregateProcess.waitFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at any moment, without its database, or with a full disk: the same command, asked again, gives the bytes of a run that nothing
 * disturbed. {@code -Dkills=20} for more deaths than one.
 */
class DisturbedAggregateTest {

    private static final Path SAMPLE = Path.of("src/main/resources/exemples/redon-papeterie-2027");
    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    private static Path desk;

    private static Path newHome;
    private static Path campaign;
    private static Map<String, String> undisturbed;
    private static long undisturbedMillis;

    @TempDir
    private Path folder;

    /** A home in which nothing was added up yet, and what comes out when nothing happens. */
    @BeforeAll
    static void undisturbed() throws Exception {
        campaign = copy(SAMPLE, desk.resolve("campagne"));
        newHome = desk.resolve("maison");
        var out = desk.resolve("tranquille");
        var other = copy(SAMPLE, desk.resolve("autre"));
        AggregateProcess.rename(other, "PAP-2027", "PAP-AUTRE");
        assertThat(aggregate(newHome, other, desk.resolve("autre-sortie")).status())
                .isZero();
        var start = System.nanoTime();
        assertThat(aggregate(copyOf(newHome, desk.resolve("maison-tranquille")), campaign, out)
                        .status())
                .isZero();
        undisturbedMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        undisturbed = fingerprints(out);
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        var random = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            var told = "seed %d, death %d".formatted(SEED, kill);
            var home = copyOf(newHome, folder.resolve("maison-" + kill));
            var out = folder.resolve("sortie-" + kill);
            var process = new AggregateProcess(home)
                    .builder("--campaign", campaign.toString(), "--out", out.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Thread.sleep(random.nextLong(undisturbedMillis));
            process.destroyForcibly().waitFor();

            var again = aggregate(home, campaign, out);

            assertThat(again.status()).as(told + again.errors()).isZero();
            assertThat(fingerprints(out)).as(told).isEqualTo(undisturbed);
        }
    }

    @Test
    void itsDatabaseKilledWhileItReads() throws Exception {
        var home = copyOf(newHome, folder.resolve("maison"));
        var out = folder.resolve("sortie");
        var process = new AggregateProcess(home).start("--campaign", campaign.toString(), "--out", out.toString());
        var progress = process.errorReader(StandardCharsets.UTF_8);
        waitFor("Lecture des retours", progress);
        ProcessHandle.of(serverOf(home)).orElseThrow().destroyForcibly();
        var said = String.join("\n", progress.readAllLines());

        assertThat(process.waitFor()).as(said).isEqualTo(70);
        assertThat(said)
                .contains("La base de données s’est arrêtée pendant le calcul")
                .contains("la même demande reprendra où elle en était");
        assertThat(out)
                .satisfiesAnyOf(
                        none -> assertThat(none).doesNotExist(),
                        empty -> assertThat(empty).isEmptyDirectory());

        var again = aggregate(home, campaign, out);
        assertThat(again.status()).as(again.errors()).isZero();
        assertThat(fingerprints(out)).isEqualTo(undisturbed);
    }

    @Test
    void theDiskOfTheFilesIsFull() throws Exception {
        var home = copyOf(newHome, folder.resolve("maison"));
        try (var disk = SmallDisk.mounted(folder.resolve("disque"), "64k")) {
            var out = disk.place().resolve("sortie");

            var full = aggregate(home, campaign, out);

            assertThat(full.status()).as(full.errors()).isEqualTo(70);
            assertThat(full.errors()).contains("Le disque du dossier où écrire est plein : libérez de la place.");
            assertThat(fingerprints(out))
                    .as("nothing half written")
                    .allSatisfy((name, fingerprint) -> assertThat(undisturbed).containsEntry(name, fingerprint));

            disk.resize("64m");
            var again = aggregate(home, campaign, out);
            assertThat(again.status()).as(again.errors()).isZero();
            assertThat(fingerprints(out)).isEqualTo(undisturbed);
        }
    }

    @Test
    void theDiskOfTheDatabaseIsFull() throws Exception {
        try (var disk = SmallDisk.mounted(folder.resolve("disque"), "600m")) {
            var home = copyOf(newHome, disk.place().resolve("maison"));
            var out = folder.resolve("sortie");
            disk.fillBut(500_000);

            var full = aggregate(home, campaign, out);

            assertThat(full.status()).as(full.errors()).isEqualTo(70);
            assertThat(full.errors()).contains("libérez de la place");

            disk.makeRoom();
            var again = aggregate(home, campaign, out);
            assertThat(again.status()).as(again.errors()).isZero();
            assertThat(fingerprints(out)).isEqualTo(undisturbed);
        }
    }

    private static AggregateProcess.Run aggregate(Path home, Path campaign, Path out) throws Exception {
        return new AggregateProcess(home).run("--campaign", campaign.toString(), "--out", out.toString());
    }

    private static long serverOf(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgresql/donnees/postmaster.pid"))
                .getFirst());
    }

    /** With its links and its rights, on which the server insists. */
    private static Path copyOf(Path home, Path copy) throws IOException {
        execute("cp", "-a", home.toString(), copy.toString());
        return copy;
    }

    private static void execute(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
    }

    /** A disk in memory, of a size one can choose. */
    private record SmallDisk(Path place) implements AutoCloseable {

        static SmallDisk mounted(Path place, String size) throws IOException {
            Files.createDirectories(place);
            var mount = new ProcessBuilder(
                            "mount", "-t", "tmpfs", "-o", "size=" + size + ",mode=777", "tmpfs", place.toString())
                    .redirectErrorStream(true)
                    .start();
            mount.getInputStream().readAllBytes();
            assumeTrue(mount.onExit().join().exitValue() == 0, "only root may mount a small disk");
            return new SmallDisk(place);
        }

        void resize(String size) throws IOException {
            execute("mount", "-o", "remount,size=" + size, place.toString());
        }

        void fillBut(long bytes) throws IOException {
            var room = Files.getFileStore(place).getUsableSpace() - bytes;
            try (var filler = Files.newOutputStream(place.resolve("plein"))) {
                var block = new byte[4096];
                for (long written = 0; written < room; written += block.length) {
                    filler.write(block);
                }
            }
        }

        void makeRoom() throws IOException {
            Files.delete(place.resolve("plein"));
        }

        @Override
        public void close() throws IOException {
            execute("umount", place.toString());
        }
    }
}
