package fr.commandecommune.revision;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import fr.commandecommune.revision.RevisionQuestion.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Revises a price by its indices: C = fixed part + (1 − fixed part) × Σ weight × current ÷ initial. */
public final class RevisionRules {

    private static final Rules<RevisionQuestion, Coefficient> FORMULA = Rules.of(new RevisionFormula());
    private static final Rules<Coefficient, Coefficient> ROUNDINGS = Rules.of(new RoundedUp(), new NotRounded());
    private static final int CENTS = 2;
    private static final int WRITTEN = 9;

    private RevisionRules() {}

    /** Revises the amount, which is rounded once, half-up, to the cent. */
    public static Reasoned<Revision> answer(RevisionQuestion question) {
        var inquiry = Inquiry.underNamedText();
        var exact = inquiry.decide(FORMULA, question);
        var applied = inquiry.decide(ROUNDINGS, exact);
        var revised = applied.times(question.amount(), CENTS, RoundingMode.HALF_UP);
        return inquiry.answer(new Revision(
                applied.times(BigDecimal.ONE, WRITTEN, RoundingMode.HALF_UP),
                exact.times(BigDecimal.ONE, WRITTEN, RoundingMode.HALF_UP),
                revised.subtract(question.amount()),
                revised));
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(FORMULA, ROUNDINGS);
    }

    /** A coefficient as an exact fraction, with the rounding that the contract asks for. */
    record Coefficient(BigDecimal dividend, BigDecimal divisor, Rounding rounding) {

        BigDecimal times(BigDecimal amount, int decimals, RoundingMode mode) {
            return dividend.multiply(amount).divide(divisor, decimals, mode);
        }
    }
}
