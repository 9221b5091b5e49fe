package fr.commandecommune.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Orientation;
import fr.commandecommune.document.Table;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents put together by chance, always the same ones: whatever they hold, nothing is lost and nothing runs out. */
class AnyDocumentTest {

    private static final List<String> WORDS = List.of(
            "commune",
            "l’acheteur",
            "1\u202F234,56\u202F€",
            "Saint-Nicolas-de-Redon",
            "«\u202Flot\u202F»",
            "anticonstitutionnellement",
            "☐",
            "n°\u00A012",
            "à",
            "https://marches.example.fr/consultations/2027/fournitures-administratives",
            "cœur",
            "—");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsLostAndNothingRunsOutOfThePage(long seed) throws Exception {
        var document = new Any(seed).document();

        var pdf = PdfRendererTest.pdf(document);

        assertSame(PrintedDocument.read(pdf).text(), Said.by(document, ""));
        assertThat(PdfRenderer.layOut(document)).allSatisfy(AnyDocumentTest::holdsAllItsWords);
        if (seed <= 3) {
            VeraPdf.accepts(pdf);
        }
    }

    private static void assertSame(String read, String said) {
        int at = Arrays.mismatch(read.toCharArray(), said.toCharArray());
        if (at >= 0) {
            assertThat(read.substring(Math.max(0, at - 60), Math.min(read.length(), at + 60)))
                    .isEqualTo(said.substring(Math.max(0, at - 60), Math.min(said.length(), at + 60)));
        }
    }

    private static void holdsAllItsWords(Sheet sheet) {
        for (var mark : sheet.marks()) {
            if (mark instanceof Sheet.Mark.Words words) {
                assertThat(words.x()).isGreaterThanOrEqualTo(Sheet.SIDE_MARGIN - 0.1);
                assertThat(words.x() + words.line().width()).isLessThan(sheet.width() - Sheet.SIDE_MARGIN + 0.1);
                assertThat(words.top() + words.line().height()).isLessThan(sheet.height() - Sheet.BOTTOM_MARGIN + 0.1);
            }
        }
    }

    /** Makes documents out of a seed. */
    private record Any(Random chance) {

        Any(long seed) {
            this(new Random(seed));
        }

        Document document() {
            var document = Document.titled("Document " + text(3), LocalDate.of(2027, 1, 1))
                    .subject(text(12))
                    .reference("FCS-2027")
                    .issuer(text(4))
                    .footer(text(20))
                    .draft(chance.nextBoolean());
            boolean numbered = chance.nextBoolean();
            int level = 0;
            for (int at = 0; at < 40; at++) {
                if (chance.nextInt(4) == 0) {
                    level = 1 + chance.nextInt(Math.min(level + 1, 5));
                    document.add(numbered ? Block.article(level, text(6)) : Block.heading(level, text(6)));
                } else if (chance.nextInt(15) == 0) {
                    document.add(
                            new Block.PageBreak(chance.nextBoolean() ? Orientation.LANDSCAPE : Orientation.PORTRAIT));
                } else {
                    document.add(block(0));
                }
            }
            return document.add(new Block.Signature(inlines(4), List.of(signatory(), signatory())))
                    .build();
        }

        private Block.Signatory signatory() {
            return new Block.Signatory(inlines(3), inlines(2));
        }

        private Block block(int depth) {
            return switch (chance.nextInt(depth > 2 ? 2 : 5)) {
                case 0, 1 -> new Block.Paragraph(inlines(30));
                case 2 -> list(depth);
                case 3 -> new Block.TableBlock(table());
                default ->
                    new Block.Callout(
                            chance.nextBoolean() ? Block.Tone.NOTE : Block.Tone.WARNING,
                            List.of(new Block.Paragraph(inlines(20)), list(depth)));
            };
        }

        private Block list(int depth) {
            return new Block.ListBlock(
                    chance.nextBoolean(),
                    1,
                    IntStream.rangeClosed(0, chance.nextInt(4))
                            .mapToObj(at -> new Block.ListEntry(entry(depth)))
                            .toList());
        }

        private List<Block> entry(int depth) {
            var blocks = new ArrayList<Block>(List.of(new Block.Paragraph(inlines(12))));
            if (depth < 2 && chance.nextInt(3) == 0) {
                blocks.add(list(depth + 1));
            }
            return blocks;
        }

        private Table table() {
            int columns = 1 + chance.nextInt(7);
            var table = Table.of(text(4));
            for (int at = 0; at < columns; at++) {
                var alignment = chance.nextBoolean() ? Table.Alignment.LEFT : Table.Alignment.RIGHT;
                table.column(text(2), new Table.Column(alignment, chance.nextInt(4) == 0 ? 0.1 : 0, at == 0));
            }
            for (int row = 0; row < chance.nextInt(40); row++) {
                table.row(IntStream.range(0, columns)
                        .mapToObj(at -> Table.cell(inlines(6).toArray(Inline[]::new)))
                        .toList());
            }
            table.total(List.of(new Table.Cell(inlines(3), columns)));
            return table.build();
        }

        private List<Inline> inlines(int most) {
            var inlines = new ArrayList<Inline>();
            for (int at = 0; at <= chance.nextInt(4); at++) {
                var text = text(1 + chance.nextInt(most)) + (chance.nextBoolean() ? " " : "");
                inlines.add(
                        switch (chance.nextInt(7)) {
                            case 0 -> Inline.strong(text);
                            case 1 -> Inline.emphasis(text);
                            case 2 -> Inline.missing(text);
                            case 3 -> Inline.link(text, URI.create("https://example.fr"));
                            case 4 -> new Inline.LineBreak();
                            default -> Inline.text(text);
                        });
            }
            return inlines;
        }

        private String text(int words) {
            var text = new StringBuilder(WORDS.get(chance.nextInt(WORDS.size())));
            for (int at = 1; at < words; at++) {
                text.append(' ').append(WORDS.get(chance.nextInt(WORDS.size())));
            }
            return text.toString();
        }
    }
}
