package fr.commandecommune.revision;

import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.revision.RevisionRules.Coefficient;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A formula of fixed part and indices gives the coefficient, exactly. */
final class RevisionFormula extends Rule<RevisionQuestion, Coefficient> {

    RevisionFormula() {
        super("REV-010", ccp("R2112-13"), reads());
    }

    @Override
    public Finding<Coefficient> examine(RevisionQuestion question, Law law) {
        var divisor = BigDecimal.ONE;
        var variable = BigDecimal.ZERO;
        for (var term : question.terms()) {
            var moved = term.weight().multiply(term.current()).multiply(divisor);
            variable = variable.multiply(term.initial()).add(moved);
            divisor = divisor.multiply(term.initial());
        }
        var part = BigDecimal.ONE.subtract(question.fixedPart());
        var dividend = question.fixedPart().multiply(divisor).add(part.multiply(variable));
        return Finding.concludes(
                new Coefficient(dividend, divisor, question.rounding()), () -> "C = " + written(question) + ".");
    }

    private static String written(RevisionQuestion question) {
        var terms = question.terms().stream()
                .map(term -> French.number(term.weight()) + " × " + French.number(term.current()) + " ÷ "
                        + French.number(term.initial()))
                .collect(Collectors.joining(" + "));
        var variable = BigDecimal.ONE.subtract(question.fixedPart());
        return French.number(question.fixedPart()) + " + " + French.number(variable) + " × (" + terms + ")";
    }
}
