package fr.commandecommune.penalty;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Reckons the penalty of a contractor that is late. */
public final class PenaltyRules {

    private static final Rules<PenaltyQuestion, BigDecimal> DAYS = Rules.of(new PenaltyOfDays());
    private static final Rules<PenaltyQuestion, BigDecimal> CAP = Rules.of(new PenaltyCap());
    private static final Rules<BigDecimal, Boolean> EXEMPTION = Rules.of(new PenaltyExemption());
    private static final int CENTS = 2;

    private PenaltyRules() {}

    /** Puts the rules of the CCAG of 2021 to the delay; each figure is rounded once, half-up, to the cent. */
    public static Reasoned<Penalty> answer(PenaltyQuestion question) {
        var inquiry = Inquiry.underNamedText();
        var divisor = inquiry.decide(DAYS, question);
        var gross = cents(question.amountExclTax().multiply(BigDecimal.valueOf(question.daysLate())), divisor);
        var cap = inquiry.decide(CAP, question).setScale(CENTS, RoundingMode.HALF_UP);
        var capped = gross.min(cap);
        var exempted = inquiry.decide(EXEMPTION, question.penaltiesSoFar().add(capped));
        return inquiry.answer(new Penalty(
                cents(question.amountExclTax(), divisor),
                gross,
                cap,
                exempted ? BigDecimal.ZERO.setScale(CENTS) : capped,
                exempted));
    }

    private static BigDecimal cents(BigDecimal amount, BigDecimal divisor) {
        return amount.divide(divisor, CENTS, RoundingMode.HALF_UP);
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(DAYS, CAP, EXEMPTION);
    }
}
