package fr.commandecommune.aggregation;

import java.io.OutputStream;

/** {@code anomalies.csv}: everything that was told of the returns, file by file and line by line. */
record Anomalies(Results results) implements OutputFile {

    @Override
    public String name() {
        return "anomalies.csv";
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean needsJointOrder() {
        return false;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        var csv = new CsvWriter(out);
        csv.line("fichier", "ligne", "colonne", "valeur", "gravite", "code", "message");
        results.eachAnomaly(
                run,
                anomaly -> csv.line(
                        anomaly.file(),
                        anomaly.line() == 0 ? "" : anomaly.line(),
                        anomaly.column(),
                        anomaly.value(),
                        anomaly.severity(),
                        anomaly.code(),
                        anomaly.message()));
        csv.flush();
    }
}
