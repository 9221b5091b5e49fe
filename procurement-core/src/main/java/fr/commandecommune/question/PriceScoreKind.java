package fr.commandecommune.question;

import fr.commandecommune.tender.ScoreQuestion;
import fr.commandecommune.tender.ScoreQuestion.Method;
import fr.commandecommune.tender.ScoreRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is each price worth? */
final class PriceScoreKind implements Kind {

    @Override
    public String code() {
        return "PRICE_SCORE";
    }

    @Override
    public String dayField() {
        return "method";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        fields.only("id", "question", "method", "maximum", "prices");
        var reasoned = ScoreRules.answer(new ScoreQuestion(
                fields.code("method", Method.class),
                fields.amountAboveZero("maximum"),
                fields.amountsAboveZero("prices")));
        var scores = reasoned.answer();
        return new AnswerTree()
                .put("scores", scores.scores().stream().map(Decimals::amount).toList())
                .counts("rank", scores.ranks())
                .ending(reasoned, scores.warnings());
    }
}
