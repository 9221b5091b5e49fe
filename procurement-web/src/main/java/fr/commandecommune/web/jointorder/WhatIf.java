package fr.commandecommune.web.jointorder;

import fr.commandecommune.need.JointOrder;
import fr.commandecommune.need.JointOrder.LotOrder;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.procedure.LotRegime;
import fr.commandecommune.procedure.ProcedureAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A joint order beside what it would become.
 *
 * @param lots in their order; amounts of one year, € HT
 * @param says what changes and what does not, in sentences
 */
record WhatIf(JointOrder before, JointOrder after, List<LotChange> lots, List<String> says) {

    /** One lot's greatest amount of a year, € HT, and its articles, before and after. */
    record LotChange(
            String lot, String title, BigDecimal before, BigDecimal after, int articlesBefore, int articlesAfter) {

        public BigDecimal difference() {
            return after.subtract(before);
        }
    }

    static WhatIf of(JointOrder before, ReasonedPurchase asItIs, JointOrder after, ReasonedPurchase supposed) {
        var lots = new ArrayList<LotChange>();
        for (var at = 0; at < before.lots().size(); at++) {
            lots.add(change(before.lots().get(at), after.lots().get(at)));
        }
        return new WhatIf(before, after, lots, sentences(asItIs.answer(), supposed.answer()));
    }

    private static LotChange change(LotOrder before, LotOrder after) {
        return new LotChange(
                before.lot(),
                before.title(),
                before.maximumAmount(),
                after.maximumAmount(),
                before.lines().size(),
                after.lines().size());
    }

    private static List<String> sentences(ProcedureAnswer before, ProcedureAnswer after) {
        return Stream.of(
                        Stream.of(said(
                                "La procédure",
                                before.procedure().label(),
                                after.procedure().label())),
                        Stream.of(said(
                                "La publicité",
                                before.publicity().label(),
                                after.publicity().label())),
                        small(before, after),
                        regimes(before, after))
                .flatMap(Function.identity())
                .toList();
    }

    private static String said(String what, String before, String after) {
        return before.equals(after)
                ? what + " ne change pas : " + before + "."
                : what + " change : « " + before + " » deviendrait « " + after + " ».";
    }

    /** Lots that pass below or above the ceiling of the small lots. */
    private static Stream<String> small(ProcedureAnswer before, ProcedureAnswer after) {
        var was = eligible(before);
        var is = eligible(after);
        return Stream.concat(
                is.stream()
                        .filter(lot -> !was.contains(lot))
                        .map(lot -> "Le lot " + lot + " passerait sous le plafond des petits lots."),
                was.stream()
                        .filter(lot -> !is.contains(lot))
                        .map(lot -> "Le lot " + lot + " ne serait plus sous le plafond des petits lots."));
    }

    private static List<String> eligible(ProcedureAnswer answer) {
        var small = answer.smallLots();
        return small == null ? List.of() : small.eligible();
    }

    private static Stream<String> regimes(ProcedureAnswer before, ProcedureAnswer after) {
        var was = before.lots().stream().collect(Collectors.toMap(LotRegime::number, LotRegime::regime));
        return after.lots().stream()
                .filter(lot -> was.containsKey(lot.number()) && was.get(lot.number()) != lot.regime())
                .map(lot -> "Le lot " + lot.number() + " suivrait un autre régime : "
                        + lot.regime().label() + ".");
    }

    /** How much of its value the need keeps, in whole percent. */
    public int kept() {
        var whole = before.estimatedValue().annual();
        return whole.signum() == 0
                ? 100
                : after.estimatedValue()
                        .annual()
                        .movePointRight(2)
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
