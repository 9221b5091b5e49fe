package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.CsvWriter.Signed;
import fr.commandecommune.aggregation.JointOrders.LotTotal;
import fr.commandecommune.need.JointOrder.EstimatedValue;
import fr.commandecommune.procedure.ProcedureAnswer;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code ecarts.csv}: what changed since the joint order this one is compared with. First the procedure and the value, then the lots,
 * then every figure of a member that is another; what is the same is not there.
 */
record Differences(Runs runs, Results results, JointOrders jointOrders) implements OutputFile {

    @Override
    public String name() {
        return "ecarts.csv";
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
    public boolean concerns(RunId run) {
        return runs.request(run).comparedWith() != null;
    }

    @Override
    public void write(RunId run, OutputStream out) {
        var earlier = Objects.requireNonNull(runs.request(run).comparedWith());
        var csv = new CsvWriter(out);
        csv.line("objet", "siren", "article", "lot", "donnee", "avant", "apres", "ecart");
        writeProcedure(csv, earlier, run);
        writeValue(csv, jointOrders.estimatedValue(earlier), jointOrders.estimatedValue(run));
        writeLots(csv, jointOrders.lots(earlier), jointOrders.lots(run));
        results.eachDifference(earlier, runs.lines(run), difference -> write(csv, difference));
        csv.flush();
    }

    private void writeProcedure(CsvWriter csv, RunId earlier, RunId run) {
        var before = answer(earlier);
        var after = answer(run);
        writeWord(csv, "procedure", before, after, answer -> answer.procedure().label());
        writeWord(csv, "publicite", before, after, answer -> answer.publicity().label());
    }

    private Optional<ProcedureAnswer> answer(RunId run) {
        var head = results.head(run);
        return new OrderProcedure(head.launchDate(), head.months()).of(jointOrders.lots(run));
    }

    private static void writeWord(
            CsvWriter csv,
            String what,
            Optional<ProcedureAnswer> before,
            Optional<ProcedureAnswer> after,
            Function<ProcedureAnswer, String> word) {
        var was = before.map(word).orElse("");
        var is = after.map(word).orElse("");
        if (!was.equals(is)) {
            csv.line("PROCEDURE", "", "", "", what, was, is, "");
        }
    }

    private static void writeValue(CsvWriter csv, EstimatedValue before, EstimatedValue after) {
        writeAmount(csv, "VALEUR", "", "annuelle", before.annual(), after.annual());
        writeAmount(csv, "VALEUR", "", "totale", before.total(), after.total());
    }

    private static void writeLots(CsvWriter csv, List<LotTotal> before, List<LotTotal> after) {
        for (var lot : after) {
            var was = find(before, lot.lot());
            writeAmount(
                    csv,
                    "LOT",
                    lot.lot(),
                    "montant_estime",
                    was.map(LotTotal::estimatedAmount).orElse(BigDecimal.ZERO),
                    lot.estimatedAmount());
            writeAmount(
                    csv,
                    "LOT",
                    lot.lot(),
                    "montant_maximum",
                    was.map(LotTotal::maximumAmount).orElse(BigDecimal.ZERO),
                    lot.maximumAmount());
        }
        for (var gone : before) {
            if (find(after, gone.lot()).isEmpty()) {
                writeAmount(csv, "LOT", gone.lot(), "montant_estime", gone.estimatedAmount(), BigDecimal.ZERO);
                writeAmount(csv, "LOT", gone.lot(), "montant_maximum", gone.maximumAmount(), BigDecimal.ZERO);
            }
        }
    }

    private static Optional<LotTotal> find(List<LotTotal> lots, String number) {
        return lots.stream().filter(lot -> lot.lot().equals(number)).findFirst();
    }

    private static void writeAmount(
            CsvWriter csv, String subject, String lot, String what, BigDecimal before, BigDecimal after) {
        if (before.compareTo(after) != 0) {
            csv.line(
                    subject,
                    "",
                    "",
                    lot,
                    what,
                    Plain.amount(before),
                    Plain.amount(after),
                    Signed.of(Plain.amount(after.subtract(before))));
        }
    }

    private static void write(CsvWriter csv, Results.Difference difference) {
        writeQuantity(
                csv,
                difference,
                "minimum",
                difference.before().minimum(),
                difference.after().minimum());
        writeQuantity(
                csv,
                difference,
                "estime",
                difference.before().estimated(),
                difference.after().estimated());
        writeQuantity(
                csv,
                difference,
                "maximum",
                difference.before().maximum(),
                difference.after().maximum());
    }

    private static void writeQuantity(
            CsvWriter csv, Results.Difference difference, String what, BigDecimal before, BigDecimal after) {
        if (before.compareTo(after) != 0) {
            csv.line(
                    "BESOIN",
                    difference.siren(),
                    difference.article(),
                    difference.lot(),
                    what,
                    Plain.quantity(before),
                    Plain.quantity(after),
                    Signed.of(Plain.quantity(after.subtract(before))));
        }
    }
}
