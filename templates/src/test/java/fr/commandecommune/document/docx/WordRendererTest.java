package fr.commandecommune.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.pdf.PrintedDocument;
import fr.commandecommune.document.pdf.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that holds every kind of block, read back as a person's word processor reads it. */
class WordRendererTest {

    @TempDir
    private Path folder;

    @Test
    void titlesAndArticlesAreRealHeadingsOfTheirLevel() throws IOException {
        try (var word = written()) {
            assertThat(styled(word, "Titre")).containsExactly("Règlement de la consultation");
            assertThat(styled(word, "Article1")).containsExactly("Objet de la consultation", "Prix");
            assertThat(styled(word, "Article2")).containsExactly("Allotissement");
            assertThat(styled(word, "Titre2")).containsExactly("Identité du coordonnateur");
            assertThat(word.getStyles().getStyle("Article2").getCTStyle().toString())
                    .contains("outlineLvl", "numId");
            assertThat(word.getStyles().getStyle("Titre1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void everyWordIsThereAndWhatIsMissingIsHighlighted() throws IOException {
        try (var word = written();
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains(Samples.EVERY_CHARACTER)
                    .contains("au sens de l’article\u00A01.1. Le dossier")
                    .contains("lot 1\u202F: papier de reproduction,", "ramettes A3.", "Jean-François Mary");
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> run.isHighlighted())
                            .map(run -> run.text()))
                    .containsExactly("[à compléter\u202F: la date limite de remise des offres]");
        }
    }

    @Test
    void theHeaderOfATableComesAgainAndNoPageCutsARow() throws IOException {
        try (var word = written()) {
            var prices = word.getTables().getFirst();

            assertThat(prices.getRow(0).isRepeatHeader()).isTrue();
            assertThat(prices.getRows()).hasSize(122).allMatch(row -> row.isCantSplitRow());
            assertThat(prices.getRow(1).isRepeatHeader()).isFalse();
            assertThat(prices.getRow(121)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .isEqualTo(6);
        }
    }

    @Test
    void eachOrderedListCountsByItself() throws IOException {
        try (var word = written()) {
            var numbered = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("ramettes"))
                    .toList();

            assertThat(numbered)
                    .hasSize(2)
                    .extracting(XWPFParagraph::getNumIlvl)
                    .allMatch(level -> level.intValue() == 1);
            assertThat(numbered).extracting(XWPFParagraph::getNumFmt).containsOnly("decimal");
        }
    }

    @Test
    void pagesAreHeldAsSaidAndADraftSaysSo() throws IOException {
        try (var word = written()) {
            var first = word.getDocument()
                    .getBody()
                    .getPArray()[lastOfFirstSection(word)]
                    .getPPr()
                    .getSectPr();
            assertThat(first.getPgSz().getW()).hasToString("11906");
            assertThat(first.sizeOfHeaderReferenceArray()).isPositive();
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("16838");
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().toString()).contains("PROJET");
            assertThat(word.getFooterList().getFirst()._getHdrFtr().toString()).contains("PAGE", "NUMPAGES");
        }
    }

    @Test
    void aSpreadsheetProgramOpensItWithoutComplaintAndPrintsTheSameWords() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(installed(), "LibreOffice is not installed");
        var file = folder.resolve("piece.docx");
        Files.write(file, bytes());
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();

        // javaldx is about this machine, not about the file
        assertThat(said.lines()
                        .filter(line -> line.contains("Error") || line.contains("Warning"))
                        .filter(line -> !line.contains("javaldx")))
                .isEmpty();
        var printed = PrintedDocument.read(folder.resolve("piece.pdf"));
        assertThat(printed.pageOf("Article 1 — Objet de la consultation")).isPresent();
        assertThat(printed.pageOf("1.1 Allotissement")).isPresent();
        assertThat(printed.pageOf("P-120")).isPresent();
        assertThat(printed.pagesOf("Prix unitaire HT")).hasSizeGreaterThan(3);
    }

    private static int lastOfFirstSection(XWPFDocument word) {
        var paragraphs = word.getDocument().getBody().getPArray();
        for (var at = 0; at < paragraphs.length; at++) {
            if (paragraphs[at].isSetPPr() && paragraphs[at].getPPr().isSetSectPr()) {
                return at;
            }
        }
        throw new AssertionError("no section ends within the document");
    }

    private static java.util.List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .collect(Collectors.toList());
    }

    private static XWPFDocument written() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes()));
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        new WordRenderer().write(Samples.everyBlock(), out);
        assertThat(Samples.everyBlock().blocks()).anyMatch(Block.Contents.class::isInstance);
        return out.toByteArray();
    }

    private static boolean installed() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
