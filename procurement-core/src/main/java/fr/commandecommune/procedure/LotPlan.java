package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.PublicityRule.Announced;
import fr.commandecommune.procedure.SmallLotRule.Opened;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Sentence;
import fr.commandecommune.reasoning.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lots of a purchase: what the rules on small lots allow, and what becomes of the choice made. Both ways out of the
 * common regime share one envelope.
 *
 * @param notAvailable chosen lots for which no way out is open
 * @param overCeiling chosen lots that are not below their ceiling
 * @param chosenValue value of all lots chosen where a way out is open
 */
record LotPlan(
        @Nullable SmallLots smallLots,
        List<LotRegime> regimes,
        List<String> notAvailable,
        List<String> overCeiling,
        BigDecimal chosenValue,
        BigDecimal budget,
        List<Step> trace) {

    private static final String SHARE = "share.smalllots";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<SmallLotRule> RULES = SmallLotRule.all();
    private static final List<Citation> ENVELOPE = Sentence.ccp("R2123-1", "R2122-8");

    static Set<String> figures() {
        return Set.of(SHARE);
    }

    static List<? extends Rule<?, ?>> rules() {
        return RULES;
    }

    boolean overBudget() {
        return chosenValue.compareTo(budget) > 0;
    }

    /** The lots that lawfully follow this regime. */
    List<LotRegime> lawfully(Regime regime) {
        return regimes.stream().filter(lot -> lot.regime() == regime).toList();
    }

    static LotPlan of(Purchase purchase, Procedure procedure, Law law) {
        var opened = Examination.of(RULES, new Announced(purchase, procedure), law);
        var adapted = open(opened, SmallLotMechanism.ADAPTED);
        var waived = open(opened, SmallLotMechanism.NO_PUBLICITY);
        var choice = purchase.question().smallLots();

        var notAvailable = new ArrayList<String>();
        var overCeiling = new ArrayList<String>();
        var chosen = new HashSet<String>();
        check(choice.adapted(), adapted, purchase, notAvailable, overCeiling, chosen);
        check(choice.noPublicity(), waived, purchase, notAvailable, overCeiling, chosen);

        var chosenValue = purchase.lots().stream()
                .filter(lot -> chosen.contains(lot.number()))
                .map(LotValue::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var trace = new ArrayList<>(opened.trace());
        var budget = BigDecimal.ZERO;
        SmallLots smallLots = null;
        if (purchase.lots().size() > 1) {
            var share = law.figure(SHARE).number();
            budget = purchase.sumOfLots().multiply(share).divide(HUNDRED);
            smallLots = smallLots(purchase, budget, adapted, waived);
            trace.add(new Step(
                    "LOT-050",
                    Outcome.CONCLUDES,
                    "Les petits lots ne doivent pas dépasser ensemble %s %% de la valeur de tous les lots (%s), soit %s."
                            .formatted(share.toPlainString(), euros(purchase.sumOfLots()), euros(budget)),
                    ENVELOPE));
        } else {
            trace.add(
                    new Step("LOT-050", Outcome.SILENT, "L’achat n’a qu’un lot : il n’y a pas d’enveloppe.", ENVELOPE));
        }
        var adaptedChosen = Set.copyOf(choice.adapted());
        var tooLarge = Set.copyOf(overCeiling);
        var lawful = chosenValue.compareTo(budget) <= 0;
        var regimes = purchase.lots().stream()
                .map(lot -> new LotRegime(
                        lot.number(),
                        lot.value(),
                        lawful && chosen.contains(lot.number()) && !tooLarge.contains(lot.number())
                                ? adaptedChosen.contains(lot.number())
                                        ? Regime.SMALL_LOT_ADAPTED
                                        : Regime.SMALL_LOT_NO_PUBLICITY
                                : Regime.MAIN))
                .toList();
        return new LotPlan(
                smallLots,
                regimes,
                List.copyOf(notAvailable),
                List.copyOf(overCeiling),
                chosenValue,
                budget,
                List.copyOf(trace));
    }

    private static Optional<Opened> open(Examination<Opened> opened, SmallLotMechanism mechanism) {
        return opened.conclusions().stream()
                .filter(way -> way.mechanism() == mechanism)
                .findFirst();
    }

    private static void check(
            List<String> chosenHere,
            Optional<Opened> way,
            Purchase purchase,
            List<String> notAvailable,
            List<String> overCeiling,
            Set<String> chosen) {
        if (way.isEmpty()) {
            notAvailable.addAll(chosenHere);
            return;
        }
        chosen.addAll(chosenHere);
        var wanted = new HashSet<>(chosenHere);
        purchase.lots().stream()
                .filter(lot -> wanted.contains(lot.number()))
                .filter(lot -> !below(lot, way.get()))
                .forEach(lot -> overCeiling.add(lot.number()));
    }

    private static SmallLots smallLots(
            Purchase purchase, BigDecimal budget, Optional<Opened> adapted, Optional<Opened> waived) {
        var way = adapted.or(() -> waived);
        if (way.isEmpty()) {
            return new SmallLots(null, null, budget, List.of(), List.of(), false, null);
        }
        var eligible =
                purchase.lots().stream().filter(lot -> below(lot, way.get())).toList();
        var subsets = MaximalSubsets.of(eligible, budget);
        return new SmallLots(
                way.get().mechanism(),
                way.get().ceiling(),
                budget,
                eligible.stream().map(LotValue::number).toList(),
                subsets.sets(),
                subsets.truncated(),
                adapted.isEmpty()
                        ? null
                        : eligible.stream()
                                .filter(lot -> waived.isPresent() && below(lot, waived.get()))
                                .map(LotValue::number)
                                .toList());
    }

    private static boolean below(LotValue lot, Opened way) {
        return lot.value().compareTo(way.ceiling()) < 0;
    }
}
