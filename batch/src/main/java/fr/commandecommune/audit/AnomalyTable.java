package fr.commandecommune.audit;

import java.io.IOException;
import java.io.OutputStream;

/** {@code anomalies.csv}: the records that could not be read, where, what was read and what is needed. */
final class AnomalyTable {

    private final ResultTable table;

    AnomalyTable(OutputStream out) {
        table = new ResultTable(out, "position", "id", "acheteur", "champ", "valeur", "message");
    }

    void line(Reading.Anomaly anomaly) {
        table.line(
                Long.toString(anomaly.position()),
                anomaly.id(),
                anomaly.buyer(),
                anomaly.field(),
                anomaly.found(),
                anomaly.message());
    }

    void flush() throws IOException {
        table.flush();
    }
}
