package fr.commandecommune.pack;

import fr.commandecommune.document.Document;
import fr.commandecommune.document.docx.WordRenderer;
import fr.commandecommune.document.pdf.PdfRenderer;
import fr.commandecommune.piece.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A file of the pack before it is written.
 *
 * @param template id and version of the piece it comes from
 * @param clauses the clauses that were printed
 * @param requiredBy the article that asks for it; empty where it is usage
 */
record Made(String name, String title, Template template, List<String> clauses, String requiredBy, Content content) {

    /** Which piece, in which version. */
    record Template(String id, String version) {
        static Template of(Piece piece) {
            return new Template(piece.id(), piece.version());
        }
    }

    /** A workbook, made when it is asked for. */
    interface Book {
        byte[] bytes(boolean draft) throws IOException;
    }

    /** What it holds: pages still to be laid out, a text to be written on, or a workbook. */
    sealed interface Content {
        record Pages(Document document) implements Content {}

        record Writing(Document document) implements Content {}

        record Sheet(Book book, List<String> missing) implements Content {}
    }

    /** What is still to be completed in it. */
    List<String> missing() {
        return switch (content) {
            case Content.Pages pages -> pages.document().missing();
            case Content.Writing writing -> writing.document().missing();
            case Content.Sheet sheet -> sheet.missing();
        };
    }

    /** Its bytes; as a draft, each page says PROJET. */
    byte[] bytes(boolean draft) throws IOException {
        return switch (content) {
            case Content.Pages pages -> pdf(as(pages.document(), draft));
            case Content.Writing writing -> docx(as(writing.document(), draft));
            case Content.Sheet sheet -> sheet.book().bytes(draft);
        };
    }

    private static Document as(Document said, boolean draft) {
        return new Document(
                said.title(),
                said.subject(),
                said.reference(),
                said.issuer(),
                said.date(),
                draft,
                said.footer(),
                said.orientation(),
                said.blocks());
    }

    private static byte[] pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRenderer().write(document, out);
        return out.toByteArray();
    }

    private static byte[] docx(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordRenderer().write(document, out);
        return Archive.sameBytes(out.toByteArray());
    }
}
