package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.util.List;

/** The value of a need: the total of all its lots, with all that they may come to hold (R2121-1 to R2121-8). */
record EstimatedValue(Purchase purchase, Examination<Counted> examination) {

    private static final Rules<Estimate, Counted> RULES = Rules.of(ValueRule.all());

    static EstimatedValue of(ProcedureQuestion question, Law law) {
        var estimate = Estimate.of(question);
        var counted = Examination.of(RULES, estimate, law);
        var value = counted.conclusions().contains(Counted.MAXIMUM_OF_CONTRACT) ? estimate.maximum() : estimate.sum();
        return new EstimatedValue(Purchase.of(estimate, value), counted);
    }

    static List<Rule<?, ?>> rules() {
        return Rules.listed(RULES);
    }
}
