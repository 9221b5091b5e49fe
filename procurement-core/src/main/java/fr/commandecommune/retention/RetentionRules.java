package fr.commandecommune.retention;

import static fr.commandecommune.reasoning.Rule.ccp;

import fr.commandecommune.contract.LargeBuyer;
import fr.commandecommune.contract.StateBuyer;
import fr.commandecommune.law.Citation;
import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.util.List;

/** Says how much may be kept back from a contractor, in percent of the initial amount and its modifications. */
public final class RetentionRules {

    private static final List<Citation> ARTICLES = ccp("R2191-33", "R2151-13");
    private static final Rules<RetentionQuestion, BigDecimal> RATES = Rules.of(
            new UsualRetention(),
            new LargeBuyer<>("RET-020", ARTICLES, "threshold.retention.sme", "rate.retention.sme.local", "RET-010"),
            new StateBuyer<>("RET-030", ARTICLES, "rate.retention.sme.state", "RET-010"));

    private RetentionRules() {}

    /**
     * The largest rate that the contract may set, under the law of its launch date.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static Reasoned<BigDecimal> answer(RetentionQuestion question) {
        var inquiry = Inquiry.on(question.launchDate());
        return inquiry.answer(inquiry.decide(RATES, question));
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(RATES);
    }
}
