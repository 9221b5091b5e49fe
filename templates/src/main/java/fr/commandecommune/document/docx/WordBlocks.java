package fr.commandecommune.document.docx;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Orientation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The blocks of a document, one after the other, as paragraphs and tables. */
final class WordBlocks {

    /** The ways of counting in numbering.xml. */
    static final BigInteger ARTICLES = BigInteger.ZERO;

    static final BigInteger DASHES = BigInteger.ONE;
    static final BigInteger DECIMALS = BigInteger.TWO;

    /** The number that all lists of dashes share. */
    private static final BigInteger DASHED = BigInteger.TWO;

    private static final int DEEPEST_LIST = 4;

    private final XWPFDocument word;
    private final Document document;
    private final WordText text;
    private final WordTables tables;
    private final List<CTSectPr> sections = new ArrayList<>();
    private Orientation held;
    private int bookmarks;
    private boolean breakBefore;

    WordBlocks(XWPFDocument word, Document document) {
        this.word = word;
        this.document = document;
        this.text = new WordText(ArticleNumbers.of(document));
        this.tables = new WordTables(word, text);
        this.held = document.orientation();
    }

    void write() {
        head("Emetteur", document.issuer());
        head("Titre", document.title());
        head("SousTitre", document.subject());
        head("Reference", document.reference());
        document.blocks().forEach(this::write);
        WordFurniture.hold(word.getDocument().getBody().addNewSectPr(), held);
    }

    /** The sections that end within the document; the last one is the body's own. */
    List<CTSectPr> sections() {
        return List.copyOf(sections);
    }

    private void head(String style, String words) {
        if (!words.isEmpty()) {
            paragraph(style).createRun().setText(words);
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> title("Titre" + heading.level(), heading.title(), Optional.empty());
            case Block.Article article -> title("Article" + article.level(), article.title(), article.anchor());
            case Block.Contents contents -> new WordContents(word, document).write(contents.depth());
            case Block.PageBreak turn -> turn(turn.next());
            default -> writeInner(block, "Normal");
        }
    }

    /** @param style of the paragraphs of text */
    private void writeInner(Block block, String style) {
        switch (block) {
            case Block.Paragraph paragraph -> text.write(paragraph(style), paragraph.content());
            case Block.ListBlock list -> list(list, 0);
            case Block.TableBlock table -> tables.write(table.table(), held);
            case Block.ChartBlock figure -> {
                text.writeStrong(
                        paragraph("Legende"), List.of(Inline.text(figure.chart().caption())));
                text.write(paragraph(style), List.of(Inline.text(figure.chart().alternative())));
            }
            case Block.Callout callout ->
                callout.blocks()
                        .forEach(inner ->
                                writeInner(inner, callout.tone() == Block.Tone.WARNING ? "Avertissement" : "Note"));
            case Block.Signature signature -> {
                var place = paragraph("Normal");
                place.setKeepNext(true);
                text.write(place, signature.placeAndDate());
                tables.sign(signature, held);
            }
            default -> throw new IllegalStateException("no inner block: " + block);
        }
    }

    private void title(String style, List<Inline> title, Optional<String> anchor) {
        var paragraph = paragraph(style);
        var id = BigInteger.valueOf(++bookmarks);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(anchor.map(WordText::bookmark).orElse("t_" + bookmarks));
        text.write(paragraph, title);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private void list(Block.ListBlock list, int depth) {
        var number = list.ordered() ? counting(list.start(), depth) : DASHED;
        for (var entry : list.entries()) {
            var first = true;
            for (var block : entry.blocks()) {
                if (block instanceof Block.ListBlock nested) {
                    list(nested, Math.min(depth + 1, DEEPEST_LIST));
                } else if (block instanceof Block.Paragraph words) {
                    var paragraph = paragraph("Liste");
                    if (first) {
                        paragraph.setNumID(number);
                        paragraph.setNumILvl(BigInteger.valueOf(depth));
                    } else {
                        paragraph.setIndentationLeft(360 * (depth + 1));
                    }
                    text.write(paragraph, words.content());
                } else {
                    writeInner(block, "Liste");
                }
                first = false;
            }
        }
    }

    /** Each ordered list counts by itself. */
    private BigInteger counting(int start, int depth) {
        var number = word.getNumbering().addNum(DECIMALS);
        var override = word.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(depth));
        override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return number;
    }

    private void turn(Orientation next) {
        if (next == held) {
            breakBefore = true;
            return;
        }
        var section = word.createParagraph().getCTP().addNewPPr().addNewSectPr();
        WordFurniture.hold(section, held);
        sections.add(section);
        held = next;
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (breakBefore) {
            paragraph.setPageBreak(true);
            breakBefore = false;
        }
        return paragraph;
    }
}
