package fr.commandecommune.cli;

import static fr.commandecommune.cli.AggregateProcess.copy;
import static fr.commandecommune.cli.AggregateProcess.fingerprints;
import static fr.commandecommune.cli.AggregateProcess.rename;
import static fr.commandecommune.cli.AggregateProcess.waitFor;
import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code batch.jar aggregate} as a person starts it: processes that share a home, and die in it. */
class AggregateCommandTest {

    private static final Path SAMPLE = Path.of("src/main/resources/exemples/redon-papeterie-2027");
    private static final Path DIRTY = Path.of("src/test/resources/redon-papeterie-2027/besoins-sale");

    /** What a process killed by the system ends with: 128 and the number of the signal. */
    private static final int KILLED = 137;

    private static final String[] ALL_FILES = {
        "anomalies.csv",
        "besoins-normalises.csv",
        "commande-groupee.json",
        "commande-groupee.xlsx",
        "livraisons.csv",
        "rapprochement.json",
        "rapprochement.pdf"
    };

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private final AggregateProcess command = new AggregateProcess(home);
    private Path campaign;

    @BeforeEach
    void copyTheSample() throws IOException {
        campaign = copy(SAMPLE, folder.resolve("campagne"));
        // A campaign for each test: a run that is complete only writes its files again.
        rename(campaign, "PAP-2027", "PAP-" + folder.getFileName());
    }

    /** One home: each start finds what the dead one left, its database server included. */
    @Test
    void killedWhileItReadsAddsUpOrWritesItEndsWithTheSameBytes() throws Exception {
        var killed = folder.resolve("tué");
        for (var step : List.of("Lecture des retours", "Comparaison des lignes", "Écriture des fichiers")) {
            var process = command.start("--campaign", campaign.toString(), "--out", killed.toString());
            waitFor(step, process.errorReader(StandardCharsets.UTF_8));
            assertThat(process.destroyForcibly().waitFor()).as(step).isEqualTo(KILLED);
        }

        var restarted = command.run("--campaign", campaign.toString(), "--out", killed.toString());
        assertThat(restarted.status()).as(restarted.errors()).isZero();

        var undisturbed = folder.resolve("tranquille");
        var elsewhere = command.builder("--campaign", campaign.toString(), "--out", undisturbed.toString());
        elsewhere
                .environment()
                .put("COMMANDE_COMMUNE_HOME", folder.resolve("autre-maison").toString());
        assertThat(elsewhere
                        .redirectOutput(DISCARD)
                        .redirectError(DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        assertThat(fingerprints(killed)).isEqualTo(fingerprints(undisturbed)).containsOnlyKeys(ALL_FILES);

        var again = folder.resolve("encore");
        assertThat(command.run("--campaign", campaign.toString(), "--out", again.toString())
                        .status())
                .isZero();
        assertThat(fingerprints(again)).isEqualTo(fingerprints(undisturbed));
    }

    @Test
    void refusedLinesEndWith2AndZeroOnceTheyAreAccepted() throws Exception {
        copy(DIRTY, campaign.resolve("besoins"));
        var out = folder.resolve("sortie");

        var refused = command.run("--campaign", campaign.toString(), "--out", out.toString());
        assertThat(refused.status()).as(refused.errors()).isEqualTo(2);
        assertThat(refused.output()).contains("Pas de commande groupée").contains("--accept-partial");
        assertThat(fingerprints(out)).containsOnlyKeys("anomalies.csv", "rapprochement.json", "rapprochement.pdf");

        var accepted = command.run("--campaign", campaign.toString(), "--out", out.toString(), "--accept-partial");
        assertThat(accepted.status()).as(accepted.errors()).isZero();
        assertThat(fingerprints(out)).containsKey("commande-groupee.json");
    }

    @Test
    void onlyTheFormatsAskedForAreWritten() throws Exception {
        var out = folder.resolve("sortie");

        assertThat(command.run("--campaign", campaign.toString(), "--out", out.toString(), "--formats", "csv, json")
                        .status())
                .isZero();

        assertThat(fingerprints(out))
                .containsOnlyKeys(
                        "anomalies.csv",
                        "besoins-normalises.csv",
                        "commande-groupee.json",
                        "livraisons.csv",
                        "rapprochement.json");
    }

    @Test
    void theProofOfOtherNeedsIsSetAsideEvenWhereItIsNotWrittenAgain() throws Exception {
        var out = folder.resolve("sortie");
        assertThat(command.run("--campaign", campaign.toString(), "--out", out.toString(), "--formats", "json,csv,pdf")
                        .status())
                .isZero();
        Files.writeString(campaign.resolve("besoins/langon.csv"), "Commune;Article;Quantité\nLangon;PAP-001;3\n");

        assertThat(command.run("--campaign", campaign.toString(), "--out", out.toString(), "--formats", "json,csv")
                        .status())
                .isZero();

        assertThat(out.resolve("rapprochement.pdf")).doesNotExist();
        assertThat(out.resolve("rapprochement.pdf.ancien")).exists();
    }

    @Test
    void aCampaignWrittenWrongIsToldPlaceByPlace() throws Exception {
        rename(campaign, ";2027;12;3;", ";2027;douze;3;");
        Files.delete(campaign.resolve("lots.csv"));

        var run = command.run(
                "--campaign",
                campaign.toString(),
                "--out",
                folder.resolve("sortie").toString());

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors())
                .contains("campagne.csv, ligne 2, colonne «")
                .contains("douze")
                .contains("lots.csv")
                .contains("lot;intitule;nature;cpv");
    }

    @Test
    void anOutputFolderThatCannotBeIsRefusedBeforeAnyWork() throws Exception {
        var file = Files.writeString(folder.resolve("un-fichier"), "");
        for (var out : List.of(file, file.resolve("dedans"), campaign.resolve("besoins"))) {
            var run = command.run("--campaign", campaign.toString(), "--out", out.toString());

            assertThat(run.status()).as(out.toString()).isEqualTo(64);
            assertThat(run.errors()).contains("--out");
        }
    }

    @Test
    void aHomeAtWorkIsToldWithItsProcess() throws Exception {
        var first = command.start(
                "--campaign", campaign.toString(), "--out", folder.resolve("un").toString());
        waitFor("Lecture des retours", first.errorReader(StandardCharsets.UTF_8));
        // held where it is, since the second takes longer to start than the first to end
        new ProcessBuilder("kill", "-STOP", String.valueOf(first.pid())).start().waitFor();

        var second = command.run(
                "--campaign",
                campaign.toString(),
                "--out",
                folder.resolve("deux").toString());

        assertThat(second.status()).isEqualTo(75);
        assertThat(second.errors())
                .contains(String.valueOf(first.pid()), "COMMANDE_COMMUNE_HOME", "SPRING_DATASOURCE_URL");
        first.destroyForcibly().waitFor();
    }

    /** In most containers the locale is C, in which a Java process knows no accents. */
    @Test
    void accentsInTheNamesOfReturnsSurviveALocaleWithoutAny() throws Exception {
        var accented = Path.of(URI.create(campaign.resolve("besoins").toUri() + "Th%C3%A9hillac.csv"));
        Files.writeString(accented, "siren;article;quantité\n215602509;PAP-001;7\n");
        Files.copy(
                campaign.resolve("besoins/redon.xlsx"),
                Path.of(URI.create(campaign.resolve("besoins").toUri() + "red%C3%B4n.xlsx")));
        var out = folder.resolve("sortie");

        var process = command.builder("--campaign", campaign.toString(), "--out", out.toString(), "--formats", "csv");
        process.environment().put("LC_ALL", "C");

        assertThat(process.redirectOutput(DISCARD)
                        .redirectError(DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        assertThat(Files.readString(out.resolve("besoins-normalises.csv")))
                .contains("215602509;PAP-001;1;7;7;7;Théhillac.csv;2\n");
        assertThat(Files.readString(out.resolve("anomalies.csv"))).contains("redôn.xlsx;");
    }
}
