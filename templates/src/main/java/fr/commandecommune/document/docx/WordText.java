package fr.commandecommune.document.docx;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.Inline;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** Words in a paragraph: runs, links, references to articles, and what is still missing, highlighted. */
record WordText(ArticleNumbers numbers) {

    /** How a run looks beyond its paragraph's style. */
    private record Look(boolean strong, boolean emphasis, boolean link) {
        private static final Look PLAIN = new Look(false, false, false);
    }

    void write(XWPFParagraph paragraph, List<Inline> content) {
        write(paragraph, content, Look.PLAIN);
    }

    /** The same, all of it of weight. */
    void writeStrong(XWPFParagraph paragraph, List<Inline> content) {
        write(paragraph, content, new Look(true, false, false));
    }

    private void write(XWPFParagraph paragraph, List<Inline> content, Look look) {
        for (var inline : content) {
            switch (inline) {
                case Inline.Text text -> say(dressed(paragraph.createRun(), look), text.value());
                case Inline.Strong strong ->
                    write(paragraph, strong.content(), new Look(true, look.emphasis(), look.link()));
                case Inline.Emphasis emphasis ->
                    write(paragraph, emphasis.content(), new Look(look.strong(), true, look.link()));
                case Inline.Link link ->
                    say(
                            dressed(
                                    paragraph.createHyperlinkRun(link.target().toString()),
                                    new Look(look.strong(), look.emphasis(), true)),
                            Inline.plain(link.content()));
                case Inline.LineBreak unused -> paragraph.createRun().addBreak();
                case Inline.Missing missing -> {
                    var run = dressed(paragraph.createRun(), look);
                    run.setTextHighlightColor(STHighlightColor.YELLOW.toString());
                    say(run, missing.printed());
                }
                case Inline.ArticleReference reference -> refer(paragraph, reference);
            }
        }
    }

    /** A link within the file, to the title of the article. */
    private void refer(XWPFParagraph paragraph, Inline.ArticleReference reference) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(reference.anchor()));
        var text = link.addNewR().addNewT();
        text.setStringValue(numbers.reference(reference));
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }

    /** Word allows letters, figures and underscores, forty at most. */
    static String bookmark(String anchor) {
        var name = "a_" + anchor.replaceAll("[^A-Za-z0-9]", "_");
        return name.substring(0, Math.min(name.length(), 40));
    }

    private static XWPFRun dressed(XWPFRun run, Look look) {
        if (look.strong()) {
            run.setBold(true);
        }
        if (look.emphasis()) {
            run.setItalic(true);
        }
        if (look.link()) {
            run.setStyle("Lien");
        }
        return run;
    }

    private static void say(XWPFRun run, String words) {
        run.setText(words);
    }
}
