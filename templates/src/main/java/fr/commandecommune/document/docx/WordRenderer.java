package fr.commandecommune.document.docx;

import fr.commandecommune.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a document as a Word file from the same source as its PDF: headings, numbered articles, lists, tables whose headers come
 * again on each page, fields for the pages and the contents. One renderer may serve several threads.
 */
public final class WordRenderer {

    /** Writes the document; the stream is left open. */
    public void write(Document document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            style(word);
            var blocks = new WordBlocks(word, document);
            blocks.write();
            new WordFurniture(word, document).write(blocks.sections());
            describe(word, document);
            word.write(out);
        }
    }

    private static void style(XWPFDocument word) throws IOException {
        try (var styles = resource("styles.xml");
                var numbering = resource("numbering.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            number(
                    word.createNumbering(),
                    NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** Articles count as number 1, dashes are number 2; ordered lists have one each. */
    private static void number(XWPFNumbering numbering, CTNumbering ours) {
        for (var kind : ours.getAbstractNumArray()) {
            numbering.addAbstractNum(new XWPFAbstractNum(kind));
        }
        numbering.addNum(WordBlocks.ARTICLES);
        numbering.addNum(WordBlocks.DASHES);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordRenderer.class.getResourceAsStream("/word/" + name), name);
    }

    private static void describe(XWPFDocument word, Document document) {
        var core = word.getProperties().getCoreProperties();
        var day = Optional.of(Date.from(document.date().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        core.setTitle(document.title());
        core.setSubjectProperty(document.subject());
        core.setCreator(document.issuer());
        core.setCreated(day);
        core.setModified(day);
    }
}
