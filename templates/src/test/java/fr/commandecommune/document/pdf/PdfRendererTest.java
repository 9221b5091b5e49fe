package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void everyBlockIsFitForTheArchiveAndForScreenReaders() throws Exception {
        var pdf = pdf(Samples.everyBlock());
        Files.write(Path.of("target/sample.pdf"), pdf);

        VeraPdf.accepts(pdf);
    }

    private static byte[] pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRenderer().write(document, out);
        return out.toByteArray();
    }
}
