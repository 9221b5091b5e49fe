package fr.commandecommune.advance;

import static fr.commandecommune.reasoning.Rule.ccp;

import fr.commandecommune.contract.LargeBuyer;
import fr.commandecommune.contract.StateBuyer;
import fr.commandecommune.law.Citation;
import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Says whether an advance is due, and how much. */
public final class AdvanceRules {

    private static final List<Citation> ARTICLES = ccp("R2191-7", "R2151-13");
    private static final Rules<AdvanceQuestion, Boolean> DUE =
            Rules.of(new AdvanceDue(), new AdvanceNotDue(), new AdvanceDeclined());
    private static final Rules<AdvanceQuestion, BigDecimal> RATES = Rules.of(
            new LeastRate(),
            new LargeBuyer<>("ADV-050", ARTICLES, "threshold.advance.sme", "rate.advance.sme.local", "ADV-040"),
            new StateBuyer<>("ADV-060", ARTICLES, "rate.advance.sme.state", "ADV-040"),
            new RateOfGeneralTerms());
    private static final Rules<AdvanceQuestion, AdvanceBase.Fraction> BASE = Rules.of(new AdvanceBase());
    private static final int CENTS = 2;

    private AdvanceRules() {}

    /**
     * Puts every rule to the contract, under the law of its launch date. The amount is rounded once, half-up, to the cent.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static Reasoned<Advance> answer(AdvanceQuestion question) {
        var inquiry = Inquiry.on(question.launchDate());
        if (!inquiry.decide(DUE, question)) {
            return inquiry.answer(new Advance(false, null, null, BigDecimal.ZERO.setScale(CENTS)));
        }
        var rate = inquiry.decide(RATES, question);
        var base = inquiry.decide(BASE, question);
        return inquiry.answer(new Advance(
                true,
                rate,
                base.dividend().divide(base.divisor(), CENTS, RoundingMode.HALF_UP),
                base.dividend()
                        .multiply(rate)
                        .divide(base.divisor().movePointRight(CENTS), CENTS, RoundingMode.HALF_UP)));
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(DUE, RATES, BASE);
    }
}
