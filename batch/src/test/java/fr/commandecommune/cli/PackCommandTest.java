package fr.commandecommune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code pack} ends, and what it says. */
class PackCommandTest {

    private static final Path SAMPLE = Path.of("../templates/src/test/resources/redon");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copy() throws Exception {
        try (var files = Files.list(SAMPLE)) {
            for (var file : files.toList()) {
                Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aCompleteDossierEndsWithZero() {
        assertThat(pack("--final", "--formats", "xlsx")).isZero();
        assertThat(out.toString()).contains("2027-PAP-TENDER.zip", "Le dossier est complet.");
    }

    @Test
    void aFinalVersionWithAGapEndsWithTwoAndTheList() throws Exception {
        change("tenderDeadline: 2027-04-20T12:00\n", "");

        assertThat(pack("--final")).isEqualTo(2);
        assertThat(err.toString()).contains("la date et l’heure limites de remise des plis (tenderDeadline)");
    }

    @Test
    void anUnknownNameEndsWithSixtyFourAndTheNearestOne() throws Exception {
        change("tenderDeadline:", "tenderDedline:");

        assertThat(pack()).isEqualTo(64);
        assertThat(err.toString()).contains("dossier.yaml, ligne 7, tenderDedline", "« tenderDeadline »");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsNotOfferedEndsWithSixtyFour() {
        assertThat(pack("--formats", "pdf,odt")).isEqualTo(64);
        assertThat(pack("--kind", "MEMBER")).isEqualTo(64);
        assertThat(pack("--kind", "ENVELOPE")).isEqualTo(64);
        assertThat(err.toString()).contains("odt", "dossier de chaque membre", "ENVELOPE");
    }

    private int pack(String... more) {
        var words = new ArrayList<>(List.of(
                "pack",
                "--dossier",
                folder.resolve("dossier.yaml").toString(),
                "--out",
                folder.resolve("out").toString()));
        words.addAll(List.of(more));
        return BatchCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words.toArray(String[]::new));
    }

    private void change(String from, String to) throws Exception {
        var dossier = folder.resolve("dossier.yaml");
        Files.writeString(dossier, Files.readString(dossier).replace(from, to));
    }
}
