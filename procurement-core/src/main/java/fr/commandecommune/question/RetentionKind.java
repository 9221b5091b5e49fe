package fr.commandecommune.question;

import fr.commandecommune.retention.RetentionQuestion;
import fr.commandecommune.retention.RetentionRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much may be kept back from the contractor? */
final class RetentionKind implements Kind {

    @Override
    public String code() {
        return "RETENTION";
    }

    @Override
    public String dayField() {
        return "launchDate";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        fields.only("id", "question", "launchDate", "smallBusiness", "buyerCategory", "operatingExpenditure");
        var reasoned = RetentionRules.answer(new RetentionQuestion(
                fields.date("launchDate"), fields.requiredFlag("smallBusiness"), Payers.read(fields)));
        return new AnswerTree().plain("maximumRate", reasoned.answer()).ending(reasoned);
    }
}
