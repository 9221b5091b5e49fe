package fr.commandecommune.document.docx;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents, as a field that the word processor keeps: its titles are there at once, their pages once it counts them. */
record WordContents(XWPFDocument word, Document document) {

    void write(int depth) {
        var counter = new ArticleNumbers.Counter();
        XWPFParagraph last = null;
        for (var block : document.blocks()) {
            var line = line(block, counter);
            if (line != null && line.level() <= depth) {
                var paragraph = word.createParagraph();
                paragraph.setStyle("TM" + line.level());
                if (last == null) {
                    begin(paragraph, depth);
                }
                paragraph.createRun().setText(line.words());
                last = paragraph;
            }
        }
        if (last != null) {
            last.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        }
    }

    private record Line(int level, String words) {}

    private static @org.jspecify.annotations.Nullable Line line(Block block, ArticleNumbers.Counter counter) {
        return switch (block) {
            case Block.Heading heading -> new Line(heading.level(), Inline.plain(heading.title()));
            case Block.Article article ->
                new Line(
                        article.level(),
                        counter.label(article.level())
                                + (article.level() == 1 ? " — " : " ")
                                + Inline.plain(article.title()));
            default -> null;
        };
    }

    private static void begin(XWPFParagraph paragraph, int depth) {
        var begin = paragraph.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-%d\" \\h \\z".formatted(depth));
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }
}
