package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.French;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The value of a need: the total of all its lots, with all that they may come to hold (R2121-1 to R2121-8). */
record EstimatedValue(Purchase purchase, List<Step> trace) {

    /** What the maximum of a framework already holds (R2121-8). */
    private static final Set<AmountKind> WITHIN_MAXIMUM = Set.of(
            AmountKind.BASE,
            AmountKind.RENEWAL,
            AmountKind.OPTION,
            AmountKind.OPTIONAL_PHASE,
            AmountKind.ADDITIONAL_SUPPLY);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static EstimatedValue of(ProcedureQuestion question) {
        var lots = question.lots().stream()
                .map(lot -> new LotValue(lot.number(), value(lot, question)))
                .toList();
        var sum = lots.stream().map(LotValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var trace = new ArrayList<Step>();
        trace.add(taxStep(question));
        trace.add(sumStep(lots, sum));
        trace.add(lotMaximumStep(question));
        var maximum = maximum(question);
        var value = maximum.max(sum);
        trace.add(maximumStep(question, maximum, sum));
        return new EstimatedValue(new Purchase(question, lots, value), List.copyOf(trace));
    }

    private static BigDecimal value(LotEstimate lot, ProcedureQuestion question) {
        var hasMaximum = hasMaximum(lot);
        return lot.amounts().stream()
                .filter(amount -> !hasMaximum || !WITHIN_MAXIMUM.contains(amount.kind()))
                .map(amount -> withoutTax(amount.amount(), question).multiply(BigDecimal.valueOf(amount.times())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal withoutTax(BigDecimal amount, ProcedureQuestion question) {
        var rate = question.vatRate();
        return rate == null ? amount : amount.multiply(HUNDRED).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal maximum(ProcedureQuestion question) {
        var framework = question.framework();
        return framework == null || framework.maximum() == null
                ? BigDecimal.ZERO
                : withoutTax(framework.maximum(), question);
    }

    static boolean hasMaximum(LotEstimate lot) {
        return lot.amounts().stream().anyMatch(amount -> amount.kind() == AmountKind.FRAMEWORK_MAXIMUM);
    }

    private static Step taxStep(ProcedureQuestion question) {
        var rate = question.vatRate();
        return rate == null
                ? step("EST-010", Outcome.SILENT, "Les montants sont donnés hors taxes.", "R2121-1")
                : step(
                        "EST-010",
                        Outcome.CONCLUDES,
                        "Les montants, donnés taxe comprise au taux de %s %%, sont ramenés hors taxes au centime le plus proche."
                                .formatted(French.number(rate)),
                        "R2121-1");
    }

    private static Step sumStep(List<LotValue> lots, BigDecimal sum) {
        var text = lots.size() == 1
                ? "Le besoin vaut %s, tout compris : reconductions, options, tranches et primes.".formatted(euros(sum))
                : "Les %d lots valent ensemble %s, tout compris : reconductions, options, tranches et primes."
                        .formatted(lots.size(), euros(sum));
        return step("EST-020", Outcome.CONCLUDES, text, "R2121-1", "R2121-4");
    }

    private static Step lotMaximumStep(ProcedureQuestion question) {
        long counted =
                question.lots().stream().filter(EstimatedValue::hasMaximum).count();
        return counted == 0
                ? step("EST-030", Outcome.SILENT, "Aucun lot n’a de maximum d’accord-cadre.", "R2121-8")
                : step(
                        "EST-030",
                        Outcome.CONCLUDES,
                        "Le maximum de l’accord-cadre tient lieu de montant de base, de reconductions, d’options et de tranches (lots concernés : %d)."
                                .formatted(counted),
                        "R2121-8");
    }

    private static Step maximumStep(ProcedureQuestion question, BigDecimal maximum, BigDecimal sum) {
        if (question.framework() == null || question.framework().maximum() == null) {
            return step("EST-040", Outcome.SILENT, "Aucun maximum n’est fixé pour le contrat entier.", "R2121-8");
        }
        return maximum.compareTo(sum) > 0
                ? step(
                        "EST-040",
                        Outcome.CONCLUDES,
                        "Le maximum du contrat, %s, dépasse la somme des lots, %s : c’est lui qui compte."
                                .formatted(euros(maximum), euros(sum)),
                        "R2121-8")
                : step(
                        "EST-040",
                        Outcome.SILENT,
                        "Le maximum du contrat, %s, ne dépasse pas la somme des lots, %s."
                                .formatted(euros(maximum), euros(sum)),
                        "R2121-8");
    }

    private static Step step(String id, Outcome outcome, String text, String... articles) {
        return new Step(
                id, outcome, text, List.of(articles).stream().map(Citation::ccp).toList());
    }
}
