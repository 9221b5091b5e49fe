package fr.commandecommune.aggregation;

import fr.commandecommune.document.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** {@code rapprochement.pdf}: the proof that nothing was lost, for people to read, sign and keep. */
record ReconciliationPdf(Results results) implements OutputFile {

    @Override
    public String name() {
        return "rapprochement.pdf";
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public boolean needsJointOrder() {
        return false;
    }

    @Override
    public void write(RunId run, OutputStream out) throws IOException {
        var pages = new ReconciliationPages(results.head(run), results.files(run), results.unreadFiles(run));
        if (results.makesJointOrder(run)) {
            results.eachArticle(run, pages::article);
        }
        new PdfRenderer().write(pages.document(results.makesJointOrder(run)), out);
    }
}
