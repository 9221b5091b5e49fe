package fr.commandecommune.aggregation;

import java.io.OutputStream;

/** {@code livraisons.csv}: what goes to each delivery point that a return names. */
record Deliveries(Results results) implements OutputFile {

    @Override
    public String name() {
        return "livraisons.csv";
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean needsJointOrder() {
        return true;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        var csv = new CsvWriter(out);
        csv.line("siren", "point", "article", "minimum", "estime", "maximum");
        results.eachDelivery(
                run,
                delivery -> csv.line(
                        delivery.siren(),
                        delivery.point(),
                        delivery.article(),
                        Plain.quantity(delivery.figures().minimum()),
                        Plain.quantity(delivery.figures().estimated()),
                        Plain.quantity(delivery.figures().maximum())));
        csv.flush();
    }
}
