package fr.commandecommune.audit;

import static fr.commandecommune.audit.Essential.contract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;

/** The four files that an audit leaves. */
class ResultsTest {

    private static final String PLOUGH = "21440128300011";

    /** One of each verdict for Redon over two years, two inconsistent ones for another commune, one unreadable. */
    private static final Essential[] SIX = {
        contract("A"),
        contract("B").of("300000", "30197630-1", "2024-05-15", "Procédure adaptée"),
        contract("C").of("50000", "30197630-1", "2023-05-15", "Marché négocié sans publicité ni mise en concurrence"),
        contract("D")
                .of("5538000", "45214200-2", "2024-09-15", "Procédure adaptée")
                .with("acheteur_id", PLOUGH),
        contract("E")
                .of("900000", "30197630-1", "2024-09-15", "Procédure adaptée")
                .with("acheteur_id", PLOUGH),
        contract("F").with("montant", "null")
    };

    @TempDir
    private Path folder;

    @Test
    void theVerdictsHaveTheirNineColumnsAndNoFormula() throws IOException {
        var audited = Audited.of(folder, Essential.v2(contract("=1+1").with("objet", "@SOMME(A1); \"papier\"\nblanc")));

        assertThat(audited.text("verdicts.csv"))
                .startsWith("id;acheteur;objet;montant;date;procedure;verdict;raison;articles\n"
                        + "'=1+1;21350236200012;\"'@SOMME(A1); \"\"papier\"\"\nblanc\";10000.00;2024-05-15;"
                        + "Procédure adaptée;CONSISTENT;")
                .endsWith("plus exigeante.;R2122-8\n");
    }

    @Test
    void theSynthesisCountsByVerdictYearAndBuyer() throws IOException {
        var synthesis =
                new JsonMapper().readTree(Audited.of(folder, Essential.v1(SIX)).text("synthese.json"));

        assertThat(synthesis.at("/format").asString()).isEqualTo("JSON_V1");
        assertThat(synthesis.at("/inputHash").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(synthesis.at("/records").asInt()).isEqualTo(6);
        assertThat(synthesis.at("/contracts").asInt()).isEqualTo(5);
        assertThat(synthesis.at("/anomalies").asInt()).isEqualTo(1);
        assertThat(synthesis.at("/anomaliesByField/montant").asInt()).isEqualTo(1);
        assertThat(synthesis.at("/verdicts")).hasToString("{\"CONSISTENT\":1,\"DOUBTFUL\":1,\"INCONSISTENT\":3}");
        assertThat(synthesis.at("/byYear"))
                .hasToString("[{\"year\":2023,\"contracts\":1,\"CONSISTENT\":0,\"DOUBTFUL\":1,\"INCONSISTENT\":0},"
                        + "{\"year\":2024,\"contracts\":4,\"CONSISTENT\":1,\"DOUBTFUL\":0,\"INCONSISTENT\":3}]");
        assertThat(synthesis.at("/byBuyer/0"))
                .hasToString("{\"buyer\":\"21350236200012\",\"name\":\"Commune de Redon\",\"contracts\":3,"
                        + "\"CONSISTENT\":1,\"DOUBTFUL\":1,\"INCONSISTENT\":1}");
        assertThat(synthesis.at("/byBuyer/1/INCONSISTENT").asInt()).isEqualTo(2);
    }

    @Test
    void theReportIsForAllEyesAndFitForTheArchive() throws Exception {
        var pdf = Files.readAllBytes(Audited.of(folder, Essential.v2(SIX)).out().resolve("rapport.pdf"));

        accepts(pdf, PDFAFlavour.PDFA_2_A);
        accepts(pdf, PDFAFlavour.PDFUA_1);
        assertThat(text(pdf))
                .contains("Un verdict n’est pas un jugement de légalité")
                .contains("Cohérent 1 20 %", "Douteux 1 20 %", "Incohérent 3 60 %", "Ensemble 5 100 %")
                .contains("2023 0 1 0 1", "2024 1 0 3 4")
                .contains("(" + PLOUGH + ") 0 0 2 2")
                .contains("R2124-1 0 3")
                .contains("montant 1");
    }

    @Test
    void aFileWithoutAContractHasItsReportToo() throws Exception {
        var audited = Audited.of(folder, "{\"marches\":{\"marche\":[],\"contrat-concession\":[{\"id\":\"1\"}]}}");

        assertThat(audited.result().concessions()).isEqualTo(1);
        var pdf = Files.readAllBytes(audited.out().resolve("rapport.pdf"));
        accepts(pdf, PDFAFlavour.PDFUA_1);
        assertThat(text(pdf)).contains("aucun marché public lisible");
    }

    @Test
    void aSecondAuditGivesTheSameBytesAndLeavesOtherFilesAlone() throws IOException {
        var audited = Audited.of(folder, Essential.csv(SIX));
        Files.writeString(audited.out().resolve("notes.txt"), "à moi");

        var again = Audited.of(folder, folder.resolve("donnees"), folder.resolve("ailleurs"));
        Audited.of(folder, Essential.csv(SIX));

        for (var name : Audits.files()) {
            assertThat(audited.out().resolve(name))
                    .hasSameBinaryContentAs(again.out().resolve(name));
        }
        assertThat(again.out().toFile().list())
                .containsExactlyInAnyOrder("verdicts.csv", "anomalies.csv", "synthese.json", "rapport.pdf");
        assertThat(audited.out().resolve("notes.txt")).hasContent("à moi");
    }

    @Test
    void twoAuditsDoNotWriteIntoOneFolder() throws IOException {
        try (var busy = AuditFolder.open(folder.resolve("resultats"))) {
            assertThat(busy).isNotNull();
            assertThatThrownBy(() -> Audited.of(folder, Essential.v1(SIX))).isInstanceOf(AuditBusy.class);
        }
    }

    @Test
    void howFarItIsIsToldToTheEnd() throws IOException {
        assertThat(Audited.of(folder, Essential.v1(SIX)).told())
                .extracting(AuditProgress::share)
                .isSorted()
                .endsWith(100);
    }

    private static void accepts(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).isCompliant())
                    .as("%s", flavour)
                    .isTrue();
        }
    }

    /** As extracted, narrow spaces made plain, lines joined. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0\u202F]+", " ");
        }
    }
}
