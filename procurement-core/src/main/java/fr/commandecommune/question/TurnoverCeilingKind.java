package fr.commandecommune.question;

import fr.commandecommune.tender.TurnoverRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which turnover may be asked of candidates? */
final class TurnoverCeilingKind implements Kind {

    @Override
    public String code() {
        return "TURNOVER_CEILING";
    }

    @Override
    public String dayField() {
        return "launchDate";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        fields.only("id", "question", "launchDate", "lotValue");
        var reasoned = TurnoverRules.answer(fields.date("launchDate"), fields.amount("lotValue"));
        return new AnswerTree()
                .plain("factor", reasoned.answer().factor())
                .amount("maximum", reasoned.answer().maximum())
                .ending(reasoned);
    }
}
