package fr.commandecommune.document.pdf;

import java.net.URI;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Puts a place to click over the words of a link, and ties the two for those who do not see. */
final class Links {

    private final PdfWriter writer;
    private final Places places;

    Links(PdfWriter writer, Places places) {
        this.writer = writer;
        this.places = places;
    }

    void tie(Line line, double x, double baseline) {
        for (var piece : line.pieces()) {
            piece.span().link().ifPresent(target -> tie(piece, target, x, baseline));
        }
    }

    private void tie(Piece piece, URI target, double x, double baseline) {
        double left = x + piece.x();
        var annotation = new PdfAnnotation(
                writer,
                (float) left,
                (float) (baseline - piece.size() * 0.25),
                (float) (left + piece.width()),
                (float) (baseline + piece.size() * 0.8),
                action(target));
        var node = piece.span().node();
        var element = node.element(writer);
        annotation.put(PdfName.CONTENTS, new PdfString(said(piece, target), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(annotation);
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        node.tie(reference, writer);
    }

    private PdfAction action(URI target) {
        return places.of(target)
                .map(place -> PdfAction.gotoLocalPage(
                        place.page(), new PdfDestination(PdfDestination.XYZ, 0, (float) place.y(), 0), writer))
                .orElseGet(() -> new PdfAction(target.toString()));
    }

    private static String said(Piece piece, URI target) {
        return target.isAbsolute()
                ? "Lien vers " + target
                : "Aller à «\u202F" + piece.text().strip() + "\u202F»";
    }
}
