package fr.commandecommune.aggregation;

import static fr.commandecommune.aggregation.SmallCampaign.AULON;
import static fr.commandecommune.aggregation.SmallCampaign.BAREILLES;
import static org.assertj.core.api.Assertions.assertThat;

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

/** The proof on paper: complete, for all eyes, and fit for the archive. */
class ReconciliationPdfTest {

    private static final String HEADER = "siren;article;quantité";

    @TempDir
    private Path folder;

    @Test
    void everyFileAndEveryArticleIsInItWithItsFigures() throws Exception {
        var outcome = SmallCampaign.in(folder)
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;1200", AULON + ";PAP-001;1200", AULON + ";ENT-001;-")
                .returned("bareilles.csv", HEADER, BAREILLES + ";PAP-001;34", BAREILLES + ";PAP-002;beaucoup")
                .addUp();

        var pdf = Files.readAllBytes(outcome.out().resolve("rapprochement.pdf"));

        accepts(pdf, PDFAFlavour.PDFA_2_A);
        accepts(pdf, PDFAFlavour.PDFUA_1);
        assertThat(text(pdf))
                .contains("AURE-2027", outcome.run().inputHash().substring(0, 40))
                .contains("aulon.csv 3 1 0 1 1")
                .contains("bareilles.csv 2 1 1 0 0")
                .contains("Ensemble 5 2 1 1 1")
                .contains("PAP-001 1 234 1 234 1 234 1 234 1 234 1 234")
                .contains("1, laissées de côté");
    }

    @Test
    void withoutAJointOrderItCountsTheLinesAndSaysWhyThereAreNoSums() throws Exception {
        var outcome = SmallCampaign.in(folder)
                .returned("aulon.csv", HEADER, AULON + ";PAP-001;12", AULON + ";PAP-002;beaucoup")
                .addUpWhole();

        assertThat(text(Files.readAllBytes(outcome.out().resolve("rapprochement.pdf"))))
                .contains("aulon.csv 2 1 1 0 0")
                .contains("il n’y a pas de commande groupée")
                .doesNotContain("PAP-001");
    }

    /** Macintosh file names hold accents apart from their letters; telephones put pictures into names. */
    @Test
    void aFileNameThatNoFontCanWriteDoesNotPreventTheProof() throws Exception {
        var outcome = SmallCampaign.in(folder)
                .returned("cade\u0301ac \uD83D\uDE00.csv", HEADER, AULON + ";PAP-001;12")
                .addUpWhole();

        assertThat(text(Files.readAllBytes(outcome.out().resolve("rapprochement.pdf"))))
                .contains("cadéac [U+1F600].csv 1 1 0 0 0");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\u00A0\\u202F\\s]+", " ");
        }
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
}
