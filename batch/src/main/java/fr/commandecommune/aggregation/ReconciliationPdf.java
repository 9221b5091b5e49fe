package fr.commandecommune.aggregation;

import fr.commandecommune.document.pdf.PdfRenderer;
import fr.commandecommune.intake.LeftOutRequest;
import fr.commandecommune.need.JointOrder.MemberStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;

/** {@code rapprochement.pdf}: the proof that nothing was lost, for people to read, sign and keep. */
record ReconciliationPdf(Results results, Runs runs) implements OutputFile {

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
        var names = results.members(run).stream().collect(Collectors.toMap(MemberStatus::siren, MemberStatus::name));
        LeftOutRequest.of(runs.request(run).campaignFolder())
                .forEach(request -> pages.leftOut(names.getOrDefault(request.siren(), request.siren()), request));
        if (results.makesJointOrder(run)) {
            results.eachArticle(run, pages::article);
        }
        new PdfRenderer().write(pages.document(results.makesJointOrder(run)), out);
    }
}
