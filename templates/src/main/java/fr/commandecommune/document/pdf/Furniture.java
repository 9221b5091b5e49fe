package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Document;
import fr.commandecommune.document.Table.Alignment;
import java.util.List;

/** What stands around the text of each page: running title, reference, footer, page number, watermark. */
final class Furniture {

    private static final double HEADER_RULE = 50;
    private static final double FOOTER_RULE = 46;
    private static final double NUMBER_WIDTH = 80;
    private static final Node NOWHERE = Node.root();

    private final Document document;
    private final int pages;

    Furniture(Document document, int pages) {
        this.document = document;
        this.pages = pages;
    }

    void draw(Sheet sheet, int page) {
        double width = Sheet.contentWidth(sheet.orientation());
        if (page > 1) {
            header(sheet, width);
        }
        footer(sheet, width, page);
    }

    private void header(Sheet sheet, double width) {
        var title = lines(document.title(), width * 0.6);
        var reference = lines(document.reference(), width * 0.38);
        double rule = HEADER_RULE;
        double left = Sheet.SIDE_MARGIN;
        put(sheet, title, new Area(left, width * 0.6, 0), rule - 4 - TextBoxes.height(title), Alignment.LEFT);
        put(
                sheet,
                reference,
                new Area(left + width * 0.62, width * 0.38, 0),
                rule - 4 - TextBoxes.height(reference),
                Alignment.RIGHT);
        sheet.draw(new Sheet.Mark.Rule(left, rule, width, 0.45, Ink.RULE));
    }

    private void footer(Sheet sheet, double width, int page) {
        double top = sheet.height() - FOOTER_RULE;
        double left = Sheet.SIDE_MARGIN;
        sheet.draw(new Sheet.Mark.Rule(left, top, width, 0.45, Ink.RULE));
        var words = footerWords();
        put(sheet, lines(words, width - NUMBER_WIDTH), new Area(left, width, 0), top + 4, Alignment.LEFT);
        var number = lines("Page " + page + " / " + pages, NUMBER_WIDTH);
        put(sheet, number, new Area(left + width - NUMBER_WIDTH, NUMBER_WIDTH, 0), top + 4, Alignment.RIGHT);
    }

    /** A draft says so in plain words too: a reader may not see the watermark, nor a search find it. */
    private String footerWords() {
        if (!document.draft()) {
            return document.footer();
        }
        return document.footer().isEmpty() ? "PROJET" : "PROJET — " + document.footer();
    }

    private static void put(Sheet sheet, List<Line> lines, Area area, double top, Alignment alignment) {
        TextBoxes.draw(sheet, lines, area, top, alignment, true);
    }

    private static List<Line> lines(String words, double width) {
        return words.isEmpty() ? List.of() : Lines.of(List.of(Span.of(words, Style.FURNITURE, NOWHERE)), width);
    }
}
