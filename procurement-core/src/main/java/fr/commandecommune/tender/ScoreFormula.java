package fr.commandecommune.tender;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/** The method that was announced turns each price into a score. */
final class ScoreFormula extends Rule<ScoreQuestion, List<BigDecimal>> {

    private static final int DECIMALS = 2;

    ScoreFormula() {
        super("SCORE-010", ccp("R2152-11"), reads());
    }

    @Override
    public Finding<List<BigDecimal>> examine(ScoreQuestion question, Law law) {
        var formula = switch (question.method()) {
            case PROPORTIONAL -> "maximum × prix le plus bas ÷ prix";
            case LINEAR -> "maximum × (prix le plus haut − prix) ÷ (prix le plus haut − prix le plus bas)";
            case DOUBLE_BEST -> "maximum × (2 × prix le plus bas − prix) ÷ prix le plus bas, sans descendre sous zéro";
        };
        return Finding.concludes(scores(question), () -> "Note = " + formula + ".");
    }

    private static List<BigDecimal> scores(ScoreQuestion question) {
        var lowest = Collections.min(question.prices());
        var highest = Collections.max(question.prices());
        return question.prices().stream()
                .map(price -> score(question, price, lowest, highest))
                .toList();
    }

    private static BigDecimal score(ScoreQuestion question, BigDecimal price, BigDecimal lowest, BigDecimal highest) {
        if (price.compareTo(lowest) == 0) {
            return question.maximum().setScale(DECIMALS, RoundingMode.HALF_UP);
        }
        return switch (question.method()) {
            case PROPORTIONAL -> part(question, lowest, price);
            case LINEAR -> part(question, highest.subtract(price), highest.subtract(lowest));
            case DOUBLE_BEST -> part(question, unfloored(price, lowest).max(BigDecimal.ZERO), lowest);
        };
    }

    /** 2 Pmin − P. */
    static BigDecimal unfloored(BigDecimal price, BigDecimal lowest) {
        return lowest.add(lowest).subtract(price);
    }

    private static BigDecimal part(ScoreQuestion question, BigDecimal dividend, BigDecimal divisor) {
        return question.maximum().multiply(dividend).divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }
}
