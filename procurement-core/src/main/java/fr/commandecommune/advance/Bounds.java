package fr.commandecommune.advance;

import static fr.commandecommune.reasoning.Rule.compared;
import static fr.commandecommune.reasoning.Rule.relation;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import java.util.Set;

/** The two bounds that an advance has to exceed: an amount, and a time of performance. */
record Bounds(boolean exceeded, String comparison) {

    private static final FigureId AMOUNT = FigureId.of("threshold.advance");
    private static final FigureId MONTHS = FigureId.of("months.advance");
    static final Set<FigureId> FIGURES = Set.of(AMOUNT, MONTHS);

    static Bounds of(AdvanceQuestion question, Law law) {
        var amount = law.figure(AMOUNT);
        var months = law.figure(MONTHS);
        return new Bounds(
                amount.reachedBy(question.amountExclTax()) && months.reachedBy(question.durationMonths()),
                compared(question.amountExclTax(), amount) + " et l’exécution, "
                        + French.number(question.durationMonths()) + " mois, "
                        + relation(question.durationMonths(), months) + " " + months.value() + " mois");
    }
}
