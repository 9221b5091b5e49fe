package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the results already there when an audit cannot write its own. */
class FormerResultsTest {

    @TempDir
    private Path folder;

    private Path out;
    private Map<String, String> former;

    @BeforeEach
    void anAuditOfBefore() throws IOException {
        out = Audited.of(folder, Essential.v2(contract("M1"))).out();
        former = results();
    }

    @Test
    void stayWholeWhileAnotherProcessAuditsIntoTheFolder() throws Exception {
        var other = OtherAudit.into(out);
        try {
            assertThatThrownBy(() -> Audited.of(folder, Essential.v2(contract("M2"))))
                    .isInstanceOf(AuditBusy.class);
            assertThatThrownBy(() -> Audited.of(folder, "même un fichier qui ne vaut rien"))
                    .as("said before the file is read")
                    .isInstanceOf(AuditBusy.class);
            assertThat(results()).containsAllEntriesOf(former);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void areReplacedAfterAnAuditThatWasKilledAndNothingOfItStays() throws Exception {
        OtherAudit.into(out).destroyForcibly().waitFor();
        assertThat(results()).as("what it left").hasSizeGreaterThan(former.size());

        Audited.of(folder, Essential.v2(contract("M2")));

        assertThat(results()).containsOnlyKeys(former.keySet());
        assertThat(results().get("verdicts.csv")).contains("M2");
    }

    /** {@code /dev/full} is a disk without any room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void stayWholeWhereTheDiskIsFull() throws IOException {
        for (var name : Audits.files()) {
            Files.createSymbolicLink(out.resolve("." + name + ".incomplet"), Path.of("/dev/full"));

            assertThatThrownBy(() -> Audited.of(folder, Essential.v2(contract("M2"))))
                    .as(name)
                    .isInstanceOf(AuditUnwritten.class)
                    .hasMessageContaining("libérez de la place");

            assertThat(results()).isEqualTo(former);
        }
    }

    @Test
    void areNotTakenForWholeWhereOneCannotBeReplaced() throws IOException {
        Files.delete(out.resolve("rapport.pdf"));
        Files.createDirectories(out.resolve("rapport.pdf/ouvert"));

        assertThatThrownBy(() -> Audited.of(folder, Essential.v2(contract("M2"))))
                .isInstanceOf(AuditUnwritten.class)
                .hasMessageContaining("incomplet");

        assertThat(out.resolve("synthese.json")).doesNotExist();
    }

    /** The lock goes away with its holder: nobody may hold a file that is no longer that of the folder. */
    @Test
    void areWrittenByOneAuditAtATimeHoweverOftenTheyTakeTurns() throws Exception {
        var inside = new AtomicInteger();
        Callable<Integer> turns = () -> {
            int most = 0;
            for (int turn = 0; turn < 300; turn++) {
                try (var held = FolderLock.take(out)) {
                    assertThat(held).isNotNull();
                    most = Math.max(most, inside.incrementAndGet());
                    Thread.sleep(1);
                    inside.decrementAndGet();
                } catch (AuditBusy other) {
                    Thread.sleep(0, 100_000);
                }
            }
            return most;
        };
        try (ExecutorService audits = Executors.newFixedThreadPool(4)) {
            for (var most :
                    audits.invokeAll(IntStream.range(0, 4).mapToObj(at -> turns).toList())) {
                assertThat(most.get()).isLessThanOrEqualTo(1);
            }
        }
    }

    private Map<String, String> results() throws IOException {
        var results = new TreeMap<String, String>();
        try (var files = Files.list(out)) {
            for (var file : files.toList()) {
                results.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return results;
    }
}
