package fr.commandecommune.advance;

import static fr.commandecommune.reasoning.Sentence.compared;
import static fr.commandecommune.reasoning.Sentence.relation;

import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import java.util.Set;

/** The two bounds that an advance has to exceed: an amount, and a time of performance. */
record Bounds(boolean exceeded, String comparison) {

    static final Set<String> FIGURES = Set.of("threshold.advance", "months.advance");

    static Bounds of(AdvanceQuestion question, Law law) {
        var amount = law.figure("threshold.advance");
        var months = law.figure("months.advance");
        return new Bounds(
                amount.reachedBy(question.amountExclTax()) && months.reachedBy(question.durationMonths()),
                compared(question.amountExclTax(), amount) + " et l’exécution, "
                        + French.number(question.durationMonths()) + " mois, "
                        + relation(question.durationMonths(), months) + " " + months.value() + " mois");
    }
}
