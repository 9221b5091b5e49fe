package fr.commandecommune.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final String CONTENTS =
            "Article\u00A01 — Objet de la consultation 11.1\u2003Allotissement 1Article\u00A02 — Prix 2Identité du coordonnateur 7Annexe 8";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @Test
    void everyBlockIsFitForTheArchiveAndForScreenReaders() throws Exception {
        VeraPdf.accepts(pdf(Samples.everyBlock()));
    }

    @Test
    void aTitleAloneIsADocumentToo() throws Exception {
        VeraPdf.accepts(pdf(Document.titled("Page de garde", DAY).build()));
    }

    @Test
    void whatIsReadAloudIsWhatWasWritten() throws Exception {
        var document = Samples.everyBlock();

        var read = PrintedDocument.read(pdf(document));

        assertThat(read.text()).isEqualTo(Said.by(document, CONTENTS));
    }

    @Test
    void noCharacterOfOursIsLostInAnyWeight() throws Exception {
        var all = Samples.EVERY_CHARACTER;
        var document = Document.titled(all, DAY)
                .add(Block.heading(1, all))
                .add(Block.paragraph(Inline.text(all), Inline.strong(all), Inline.emphasis(all)))
                .build();

        var read = PrintedDocument.read(pdf(document)).structure();

        assertThat(read.all("H1")).extracting(PrintedDocument.Element::text).containsExactly(all);
        assertThat(read.all("H2")).extracting(PrintedDocument.Element::text).containsExactly(all);
        assertThat(read.all("P")).extracting(PrintedDocument.Element::text).containsExactly(all + all + all);
    }

    @Test
    void aSpaceAHyphenAndTheirNoBreakTwinsAreToldApart() throws Exception {
        var twins = "a b\u00A0c\u202Fd\u2009e-f\u2011g\u2010h µ\u03BC";

        assertThat(readParagraph(twins)).isEqualTo(twins);
    }

    @Test
    void aCharacterNoFontHasStopsTheDocumentAndIsNamed() {
        assertThatThrownBy(() -> readParagraph("Merci 🎉 à tous"))
                .isInstanceOf(UnprintableCharacter.class)
                .hasMessageContaining("U+1F389")
                .hasMessageContaining("PARTY POPPER")
                .hasMessageContaining("Merci");
    }

    @Test
    void aWordWiderThanThePageIsCutAndNotLost() throws Exception {
        var endless = "https://marches.example.fr/" + "tres-long-chemin/".repeat(40);

        assertThat(readParagraph(endless)).isEqualTo(endless);
    }

    @Test
    void invisibleCharactersThatWereCopiedAlongDoNoHarm() throws Exception {
        assertThat(readParagraph("a\u200Bb\u200Ec\uFEFFd")).isEqualTo("a\u200Bb\u200Ec\uFEFFd");
    }

    @Test
    void anAccentTypedApartIsPrintedAsOneLetter() throws Exception {
        assertThat(readParagraph("Plesse\u0301")).isEqualTo("Plessé");
    }

    @Test
    void sameDocumentSameBytesInAnyZoneAndLanguage() throws Exception {
        var here = pdf(Samples.everyBlock());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(pdf(Samples.everyBlock())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anotherDocumentIsAnotherFile() throws Exception {
        try (var one = Loader.loadPDF(pdf(Document.titled("Une", DAY).build()));
                var other = Loader.loadPDF(pdf(Document.titled("Deux", DAY).build()))) {
            assertThat(one.getDocument().getDocumentID().toString())
                    .isNotEqualTo(other.getDocument().getDocumentID().toString());
        }
    }

    @Test
    void oneRendererServesSeveralThreads() throws Exception {
        var renderer = new PdfRenderer();
        var expected = pdf(Samples.everyBlock());
        Callable<byte[]> work = () -> {
            var out = new ByteArrayOutputStream();
            renderer.write(Samples.everyBlock(), out);
            return out.toByteArray();
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(at -> work).toList())) {
                assertThat(done.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aLongTableRepeatsItsHeaderForTheEyeAndSaysItOnce() throws Exception {
        var pdf = pdf(Document.titled("Bordereau", DAY).add(Samples.prices(200)).build());

        var read = PrintedDocument.read(pdf);

        assertThat(read.pageCount()).isGreaterThan(4);
        assertThat(IntStream.rangeClosed(1, read.pageCount()))
                .allSatisfy(page -> assertThat(read.page(page)).contains("Désignation"));
        assertThat(read.structure().all("TH"))
                .extracting(PrintedDocument.Element::text)
                .containsOnlyOnce("Désignation");
        assertThat(read.structure().all("Table")).hasSize(1);
        VeraPdf.accepts(pdf);
    }

    @Test
    void aRowTallerThanThePageRunsOverIt() throws Exception {
        var story = "Description fonctionnelle du besoin, avec ses exigences. ".repeat(400);
        var pdf = pdf(Document.titled("Cahier", DAY)
                .add(Table.of("Exigences")
                        .column("N°")
                        .column("Texte")
                        .row("1", story)
                        .row("2", "Court")
                        .toBlock())
                .build());

        var read = PrintedDocument.read(pdf);

        assertThat(read.pageCount()).isGreaterThan(2);
        assertThat(read.structure().all("TD").get(1).text()).isEqualTo(story);
        VeraPdf.accepts(pdf);
    }

    @Test
    void aTitleNeverStandsAloneAtTheFootOfAPage() throws Exception {
        for (int lines = 20; lines < 45; lines++) {
            var document = Document.titled("Essai", DAY);
            IntStream.range(0, lines).forEach(at -> document.add(Block.paragraph("Ligne " + at)));
            document.add(Block.heading(1, "Titre suivi")).add(Block.paragraph("Texte qui suit. ".repeat(30)));

            var read = PrintedDocument.read(pdf(document.build()));

            int title = read.pageOf("Titre suivi").orElseThrow();
            assertThat(read.page(title)).as("%d lignes avant", lines).contains("Texte qui suit. Texte qui suit.");
        }
    }

    @Test
    void aTableOfManyFiguresIsReducedRatherThanItsFiguresCut() throws Exception {
        var table = Table.of("Part de chaque membre").rowHeader("Membre");
        var cells = new ArrayList<>(List.of("Saint-Nicolas-de-Redon"));
        for (int lot = 1; lot <= 8; lot++) {
            table.figures("Lot " + lot);
            cells.add("123\u202F456,78\u202F€");
        }
        var pdf = pdf(Document.titled("État", DAY)
                .add(table.row(cells.toArray(String[]::new)).toBlock())
                .build());

        assertThat(PrintedDocument.read(pdf).page(1).lines().filter(line -> line.endsWith("€")))
                .as("all figures on one line")
                .hasSize(1);
        VeraPdf.accepts(pdf);
    }

    @Test
    void aSignatureNeverStandsAlone() throws Exception {
        for (int lines = 20; lines < 45; lines++) {
            var document = Document.titled("Essai", DAY);
            IntStream.range(0, lines).forEach(at -> document.add(Block.paragraph("Ligne " + at)));
            document.add(Block.paragraph("Fin du texte. ".repeat(20)))
                    .add(new Block.Signature(
                            Samples.words("Fait à Redon"),
                            List.of(new Block.Signatory(
                                    Samples.words("Le Président"), Samples.words("Nom du signataire")))));

            var read = PrintedDocument.read(pdf(document.build()));

            int signed = read.pageOf("Nom du signataire").orElseThrow();
            assertThat(read.page(signed)).as("%d lignes avant", lines).contains("Fin du texte.");
        }
    }

    @Test
    void aLinkOverTwoLinesIsOneElementWithItsWords() throws Exception {
        var words = "le profil d’acheteur du coordonnateur du groupement, où se retire le dossier, ".repeat(2)
                + "en entier";
        var pdf = pdf(Document.titled("Avis", DAY)
                .add(Block.paragraph(
                        Inline.text("Voir "),
                        Inline.link(words, URI.create("https://marches.example.fr")),
                        Inline.text(".")))
                .build());

        var paragraph = PrintedDocument.read(pdf).structure().all("P").getFirst();

        assertThat(paragraph.text()).isEqualTo("Voir " + words + ".");
        assertThat(paragraph.all("Link")).hasSize(1);
        VeraPdf.accepts(pdf);
    }

    @Test
    void theOutlineLeadsToEachTitle() throws Exception {
        try (var read = Loader.loadPDF(pdf(Samples.everyBlock()))) {
            var outline = read.getDocumentCatalog().getDocumentOutline();
            var title = outline.getFirstChild();

            assertThat(title.getTitle()).isEqualTo("Règlement de la consultation");
            assertThat(title.children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Article\u00A01 Objet de la consultation", "Article\u00A02 Prix", "Annexe");
            assertThat(title.getFirstChild().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("1.1 Allotissement");
        }
    }

    @Test
    void aFactIsFoundOnThePageWhereItIsPrinted() throws Exception {
        var read = PrintedDocument.read(pdf(Samples.everyBlock()));

        assertThat(read.pageOf("47 250,00 €").orElseThrow())
                .isEqualTo(read.pageOf("P-120").orElseThrow());
        assertThat(read.pageOf("introuvable")).isEmpty();
    }

    @Test
    void aFinalDocumentDoesNotSayProjet() throws Exception {
        var read = PrintedDocument.read(pdf(Document.titled("Avis", DAY).build()));

        assertThat(read.page(1)).doesNotContain("PROJET");
    }

    private static String readParagraph(String words) throws IOException {
        var document = Document.titled("Essai", DAY).add(Block.paragraph(words)).build();
        return PrintedDocument.read(pdf(document))
                .structure()
                .all("P")
                .getFirst()
                .text();
    }

    static byte[] pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRenderer().write(document, out);
        return out.toByteArray();
    }
}
