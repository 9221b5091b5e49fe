package fr.commandecommune.cli;

import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.JointOrder;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the command says in the end, on standard output. */
final class AggregationReport {

    private static final int REFUSALS_SHOWN = 50;

    private final PrintWriter out;
    private final DecimalFormat whole = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.FRANCE));
    private final DecimalFormat cents = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.FRANCE));

    AggregationReport(PrintWriter out) {
        this.out = out;
    }

    void print(AggregationRun run, JointOrders found) {
        out.printf("Campagne %s%n", run.campaign());
        var lines = run.lines();
        out.printf(
                "Lignes lues : %s = %s + %s + %s en double + %s sans besoin%n",
                whole.format(lines.read()),
                counted(lines.accepted(), "retenue"),
                counted(lines.refused(), "refusée"),
                whole.format(lines.duplicates()),
                whole.format(lines.noNeed()));
        printMembers(run, found);
        printRefusals(run, found);
        found.summary(run.id()).ifPresentOrElse(this::printOrder, () -> printNoOrder(run));
        out.printf("Fichiers : %s%n", run.outFolder());
        out.flush();
    }

    private void printMembers(AggregationRun run, JointOrders found) {
        var byStatus = found.members(run.id()).stream()
                .collect(Collectors.groupingBy(
                        JointOrders.MemberAnswer::status,
                        Collectors.mapping(JointOrders.MemberAnswer::name, Collectors.toList())));
        for (var status : JointOrder.Status.values()) {
            var names = byStatus.get(status);
            if (names != null) {
                out.printf(
                        "%s : %s%s%n",
                        switch (status) {
                            case ANSWERED -> "Membres qui ont répondu";
                            case NIL -> "Membres sans besoin";
                            case SILENT -> "Membres sans réponse";
                        },
                        whole.format(names.size()),
                        status == JointOrder.Status.ANSWERED ? "" : " (" + String.join(", ", names) + ")");
            }
        }
    }

    private void printRefusals(AggregationRun run, JointOrders found) {
        var counts = found.anomalyCounts(run.id());
        out.printf(
                "À lire dans anomalies.csv : %s refus, %s, %s%n",
                whole.format(counts.get(Anomaly.Severity.REFUS)),
                counted(counts.getOrDefault(Anomaly.Severity.ALERTE, 0L), "alerte"),
                counted(counts.getOrDefault(Anomaly.Severity.INFO, 0L), "information"));
        var refusals = found.anomalies(run.id(), Anomaly.Severity.REFUS, 0, REFUSALS_SHOWN);
        for (var refusal : refusals.rows()) {
            out.printf("  %s · %s%n", refusal.file(), refusal.message());
        }
        if (refusals.total() > refusals.rows().size()) {
            out.printf("  … et %s%n", counted(refusals.total() - refusals.rows().size(), "autre"));
        }
    }

    private void printOrder(JointOrders.Summary order) {
        for (var lot : order.lots()) {
            out.printf(
                    "Lot %s · %s : %s, %s € HT estimés par an%n",
                    lot.lot(), lot.title(), counted(lot.articles(), "article"), money(lot.estimatedAmount()));
        }
        var value = order.estimatedValue();
        out.printf(
                "Valeur estimée : %s € HT par an au maximum, %s € HT sur %d mois%n",
                money(value.annual()), money(value.total()), value.months());
        out.printf("Empreinte du résultat : %s%n", order.resultHash());
    }

    private void printNoOrder(AggregationRun run) {
        if (run.state() == AggregationRun.State.REFUSED) {
            out.println("Pas de commande groupée : corrigez les lignes refusées, ou acceptez de vous en passer avec"
                    + " --accept-partial. Une commande groupée d’avant, dans ce dossier, porte maintenant .ancien.");
        }
    }

    /** In French the plural starts at two. */
    private String counted(long count, String word) {
        return whole.format(count) + " " + word + (count < 2 ? "" : "s");
    }

    private String money(BigDecimal amount) {
        return cents.format(amount);
    }
}
