package fr.commandecommune.tender;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;
import java.util.List;

/** Scores prices: the cheapest has the maximum and is first. */
public final class ScoreRules {

    private static final Rules<ScoreQuestion, List<BigDecimal>> FORMULA = Rules.of(new ScoreFormula());
    private static final Rules<ScoreQuestion, List<Integer>> RANK = Rules.of(new CheapestFirst());
    private static final Rules<ScoreQuestion, Remark<ScoreWarning>> WARNINGS = Rules.of(ScoreWarnings.all());

    private ScoreRules() {}

    /** The score and the rank of each price. */
    public static Reasoned<Scores> answer(ScoreQuestion question) {
        var inquiry = Inquiry.underNamedText();
        List<BigDecimal> scores = inquiry.decide(FORMULA, question);
        List<Integer> ranks = inquiry.decide(RANK, question);
        return inquiry.answer(new Scores(scores, ranks, inquiry.examine(WARNINGS, question)));
    }

    /** Every rule on scores. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(FORMULA, RANK, WARNINGS);
    }
}
