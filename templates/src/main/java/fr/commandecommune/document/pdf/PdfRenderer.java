package fr.commandecommune.document.pdf;

import fr.commandecommune.document.ArticleNumbers;
import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Lays a document out on A4 pages and writes it as a PDF that is at once PDF/A-2a and PDF/UA-1. The same document gives the
 * same bytes, whatever the day, the machine and its time zone. One renderer may serve several threads.
 */
public final class PdfRenderer {

    private static final String WATERMARK = "PROJET";

    /**
     * Writes the document; the stream is left open.
     *
     * @throws UnprintableCharacter a character that no font of ours can draw: none is ever left out
     */
    public void write(Document document, OutputStream out) throws IOException {
        var sheets = layOut(document);
        var pdf = new org.openpdf.text.Document(size(sheets.getFirst()));
        var writer = PdfWriter.getInstance(pdf, out);
        writer.setCloseStream(false);
        prepare(writer, document);
        pdf.open();
        outputIntent(writer);
        paint(document, sheets, pdf, writer);
        var id = FileId.of(document);
        describe(document, id, writer);
        id.during(pdf::close);
    }

    /** A table of contents needs the pages of the titles: then the document is laid out twice. */
    static List<Sheet> layOut(Document document) {
        var sheets = layOut(document, Map.of());
        boolean hasContents = document.blocks().stream().anyMatch(Block.Contents.class::isInstance);
        return hasContents ? layOut(document, Places.of(sheets).pages()) : sheets;
    }

    private static List<Sheet> layOut(Document document, Map<URI, Integer> pages) {
        var root = Node.root();
        var spans = new Spans(ArticleNumbers.of(document));
        var boxes = new ArrayList<Box>();
        boxes.addAll(TitleBlock.of(document, spans, Area.of(document.orientation()), root));
        boxes.addAll(new BlockBoxes(document, spans, pages).whole(document, root));
        return Pages.of(boxes, document.orientation());
    }

    private static void prepare(PdfWriter writer, Document document) {
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setXmpMetadata(new Properties(document).xmp());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR", PdfObject.TEXT_UNICODE));
    }

    private static void outputIntent(PdfWriter writer) throws IOException {
        var profile = new PdfStream(Resources.bytes("/colour/sRGB-v2-magic.icc"));
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        var intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
    }

    private static void paint(Document document, List<Sheet> sheets, org.openpdf.text.Document pdf, PdfWriter writer) {
        var painter = new Painter(writer, Places.of(sheets));
        var furniture = new Furniture(document, sheets.size());
        for (int at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            if (at > 0) {
                pdf.setPageSize(size(sheet));
                pdf.newPage();
            }
            if (document.draft()) {
                painter.watermark(sheet, WATERMARK);
            }
            furniture.draw(sheet, at + 1);
            painter.paint(sheet);
        }
    }

    private static void describe(Document document, FileId file, PdfWriter writer) {
        var info = writer.getInfo();
        var date = new PdfString(new Properties(document).pdfDate());
        info.put(PdfName.TITLE, new PdfString(document.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(document.subject(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(document.issuer(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(Properties.PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        var id = file.bytes();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static Rectangle size(Sheet sheet) {
        return new Rectangle((float) sheet.width(), (float) sheet.height());
    }
}
