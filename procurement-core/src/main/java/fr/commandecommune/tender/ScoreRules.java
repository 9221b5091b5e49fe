package fr.commandecommune.tender;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Scores prices: the cheapest has the maximum and is first. */
public final class ScoreRules {

    private static final ScoreFormula FORMULA = new ScoreFormula();
    private static final CheapestFirst RANK = new CheapestFirst();
    private static final List<Rule<ScoreQuestion, Remark<ScoreWarning>>> WARNINGS = ScoreWarnings.all();

    private ScoreRules() {}

    /** The score and the rank of each price. */
    public static Reasoned<Scores> answer(ScoreQuestion question) {
        var inquiry = Inquiry.underNamedText();
        List<BigDecimal> scores = inquiry.decide(List.of(FORMULA), question);
        List<Integer> ranks = inquiry.decide(List.of(RANK), question);
        return inquiry.answer(new Scores(scores, ranks, inquiry.examine(WARNINGS, question)));
    }

    /** Every rule on scores. */
    public static List<Rule<?, ?>> rules() {
        return Stream.<List<? extends Rule<?, ?>>>of(List.of(FORMULA, RANK), WARNINGS)
                .<Rule<?, ?>>flatMap(List::stream)
                .toList();
    }
}
