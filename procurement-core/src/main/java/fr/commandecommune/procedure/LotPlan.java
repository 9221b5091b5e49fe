package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.PublicityRule.Announced;
import fr.commandecommune.procedure.SmallLotRule.Opened;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lots of a purchase: what the rules on small lots allow, and what becomes of the choice made. Both ways out of the
 * common regime share one envelope.
 *
 * @param smallLots null for a single lot
 * @param budget what the small lots together may not exceed, in euros excluding tax
 */
record LotPlan(
        @Nullable SmallLots smallLots,
        List<LotRegime> regimes,
        DetachedLots detached,
        BigDecimal budget,
        Examination<Opened> opened,
        Examination<BigDecimal> envelope) {

    private static final Rules<Announced, Opened> RULES = Rules.of(SmallLotRule.all());
    private static final Rules<Purchase, BigDecimal> ENVELOPE = Rules.of(new Envelope());

    static List<Rule<?, ?>> rules() {
        return Rules.listed(RULES, ENVELOPE);
    }

    boolean overBudget() {
        return detached.value().compareTo(budget) > 0;
    }

    /** The lots that lawfully follow this regime. */
    List<LotRegime> lawfully(Regime regime) {
        if (detached.none()) {
            return regime == Regime.MAIN ? regimes : List.of();
        }
        var lots = new ArrayList<LotRegime>();
        for (var lot : regimes) {
            if (lot.regime() == regime) {
                lots.add(lot);
            }
        }
        return lots;
    }

    static LotPlan of(Purchase purchase, Procedure procedure, Law law) {
        var opened = Examination.of(RULES, new Announced(purchase, procedure), law);
        var envelope = Examination.of(ENVELOPE, purchase, law);
        var adapted = open(opened, SmallLotMechanism.ADAPTED);
        var waived = open(opened, SmallLotMechanism.NO_PUBLICITY);
        var budget = envelope.conclusions().isEmpty()
                ? BigDecimal.ZERO
                : envelope.conclusions().getFirst();
        var detached = DetachedLots.of(purchase, adapted, waived);
        return new LotPlan(
                purchase.lots().size() == 1 ? null : smallLots(purchase, budget, adapted, waived),
                regimes(purchase, detached, budget),
                detached,
                budget,
                opened,
                envelope);
    }

    private static @Nullable Opened open(Examination<Opened> opened, SmallLotMechanism mechanism) {
        for (var way : opened.conclusions()) {
            if (way.mechanism() == mechanism) {
                return way;
            }
        }
        return null;
    }

    private static List<LotRegime> regimes(Purchase purchase, DetachedLots detached, BigDecimal budget) {
        boolean withinBudget = detached.value().compareTo(budget) <= 0;
        var regimes = new ArrayList<LotRegime>(purchase.lots().size());
        for (var lot : purchase.lots()) {
            regimes.add(new LotRegime(lot.number(), lot.value(), withinBudget ? detached.regimeOf(lot) : Regime.MAIN));
        }
        return Collections.unmodifiableList(regimes);
    }

    private static SmallLots smallLots(
            Purchase purchase, BigDecimal budget, @Nullable Opened adapted, @Nullable Opened waived) {
        var way = adapted == null ? waived : adapted;
        if (way == null) {
            return new SmallLots(null, null, budget, List.of(), List.of(), false, null);
        }
        var eligible = held(purchase.lots(), way);
        var subsets = MaximalSubsets.of(eligible, budget);
        return new SmallLots(
                way.mechanism(),
                way.ceiling(),
                budget,
                numbers(eligible),
                subsets.sets(),
                subsets.truncated(),
                adapted == null ? null : waived == null ? List.of() : numbers(held(eligible, waived)));
    }

    private static List<LotValue> held(List<LotValue> lots, Opened way) {
        var held = new ArrayList<LotValue>(lots.size());
        for (var lot : lots) {
            if (way.holds(lot)) {
                held.add(lot);
            }
        }
        return held;
    }

    private static List<String> numbers(List<LotValue> lots) {
        var numbers = new ArrayList<String>(lots.size());
        for (var lot : lots) {
            numbers.add(lot.number());
        }
        return List.copyOf(numbers);
    }
}
