package fr.commandecommune.audit;

import java.io.IOException;
import java.io.OutputStream;

/** {@code verdicts.csv}: one line a contract, in the order of the file. */
final class VerdictTable {

    private final ResultTable table;

    VerdictTable(OutputStream out) {
        table = new ResultTable(
                out, "id", "acheteur", "objet", "montant", "date", "procedure", "verdict", "raison", "articles");
    }

    void line(Contract contract, Finding finding) {
        table.line(
                contract.id(),
                contract.buyer(),
                contract.object(),
                contract.amount().toPlainString(),
                contract.date().toString(),
                contract.procedure(),
                finding.verdict().name(),
                finding.reason(),
                String.join(", ", finding.articles()));
    }

    void flush() throws IOException {
        table.flush();
    }
}
