package fr.commandecommune.document.pdf;

import fr.commandecommune.document.pdf.Sheet.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Draws sheets into a PDF: words under their element of the structure, all the rest as artifacts. */
final class Painter {

    private final PdfWriter writer;
    private final Links links;
    private final List<PdfOutline> outlines = new ArrayList<>();
    private @Nullable Node open;
    private boolean inArtifact;

    Painter(PdfWriter writer, Places places) {
        this.writer = writer;
        this.links = new Links(writer, places);
    }

    void watermark(Sheet sheet, String words) {
        var canvas = writer.getDirectContent();
        var style = Style.WATERMARK;
        var font = style.weight().face().font();
        double slope = Math.atan2(sheet.height(), sheet.width());
        double half = font.getWidthPoint(words, (float) style.size()) / 2;
        double cos = Math.cos(slope);
        double sin = Math.sin(slope);
        double x = sheet.width() / 2 - half * cos + style.size() * 0.33 * sin;
        double y = sheet.height() / 2 - half * sin - style.size() * 0.33 * cos;
        artifact(canvas);
        ink(canvas, style.ink());
        canvas.beginText();
        canvas.setFontAndSize(font, (float) style.size());
        canvas.setTextMatrix((float) cos, (float) sin, (float) -sin, (float) cos, (float) x, (float) y);
        canvas.showText(words);
        canvas.endText();
        close(canvas);
    }

    void paint(Sheet sheet) {
        var canvas = writer.getDirectContent();
        for (var mark : sheet.marks()) {
            switch (mark) {
                case Mark.Words words -> words(canvas, sheet, words);
                case Mark.Rule rule ->
                    fill(
                            canvas,
                            sheet,
                            rule.x(),
                            rule.y() - rule.thickness() / 2,
                            rule.width(),
                            rule.thickness(),
                            rule.ink());
                case Mark.Fill fill -> fill(canvas, sheet, fill.x(), fill.y(), fill.width(), fill.height(), fill.ink());
                case Mark.Shape shape -> {
                    enter(canvas, shape.node());
                    rectangle(canvas, sheet, shape.x(), shape.y(), shape.width(), shape.height(), shape.ink());
                }
                case Mark.Touch touch -> touch.node().element(writer);
                case Mark.Bookmark bookmark -> bookmark(sheet, bookmark);
            }
        }
        close(canvas);
    }

    private void words(PdfContentByte canvas, Sheet sheet, Mark.Words words) {
        double baseline = sheet.height() - words.top() - words.line().ascent();
        for (var piece : words.line().pieces()) {
            if (words.artifact()) {
                artifact(canvas);
            } else {
                enter(canvas, piece.span().node());
            }
            ink(canvas, piece.span().style().ink());
            canvas.beginText();
            canvas.setFontAndSize(piece.face().font(), (float) piece.size());
            canvas.setTextMatrix((float) (words.x() + piece.x()), (float) baseline);
            canvas.showText(piece.text());
            canvas.endText();
        }
        if (!words.artifact()) {
            links.tie(words.line(), words.x(), baseline);
        }
    }

    private void fill(PdfContentByte canvas, Sheet sheet, double x, double y, double width, double height, Ink ink) {
        artifact(canvas);
        rectangle(canvas, sheet, x, y, width, height, ink);
    }

    private static void rectangle(
            PdfContentByte canvas, Sheet sheet, double x, double y, double width, double height, Ink ink) {
        ink(canvas, ink);
        canvas.rectangle((float) x, (float) (sheet.height() - y - height), (float) width, (float) height);
        canvas.fill();
    }

    private void bookmark(Sheet sheet, Mark.Bookmark bookmark) {
        while (outlines.size() > bookmark.title().level()) {
            outlines.removeLast();
        }
        var parent = outlines.isEmpty() ? writer.getDirectContent().getRootOutline() : outlines.getLast();
        var target = new PdfDestination(PdfDestination.XYZ, 0, (float) (sheet.height() - bookmark.top() + 8), 0);
        outlines.add(new PdfOutline(parent, target, bookmark.title().line()));
    }

    private void enter(PdfContentByte canvas, Node node) {
        if (open != node) {
            close(canvas);
            canvas.beginMarkedContentSequence(node.element(writer));
            open = node;
        }
    }

    private void artifact(PdfContentByte canvas) {
        if (!inArtifact) {
            close(canvas);
            canvas.beginMarkedContentSequence(new PdfName("Artifact"), new PdfDictionary(), true);
            inArtifact = true;
        }
    }

    private void close(PdfContentByte canvas) {
        if (open != null || inArtifact) {
            canvas.endMarkedContentSequence();
        }
        open = null;
        inArtifact = false;
    }

    private static void ink(PdfContentByte canvas, Ink ink) {
        canvas.setRGBColorFillF(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    }
}
