package fr.commandecommune.question;

import fr.commandecommune.modification.ModificationQuestion;
import fr.commandecommune.modification.ModificationRules;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.BuyerCategory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may an amendment rest on? */
final class ModificationKind implements Kind {

    @Override
    public String code() {
        return "MODIFICATION";
    }

    @Override
    public String dayField() {
        return "launchDate";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        fields.only(
                "id",
                "question",
                "nature",
                "initialAmount",
                "previous",
                "amount",
                "committeeAwarded",
                "launchDate",
                "buyerCategory");
        var reasoned = ModificationRules.answer(new ModificationQuestion(
                fields.code("nature", Nature.class),
                fields.amountAboveZero("initialAmount"),
                fields.signedAmounts("previous"),
                fields.signedAmount("amount"),
                fields.requiredFlag("committeeAwarded"),
                fields.date("launchDate"),
                fields.code("buyerCategory", BuyerCategory.class)));
        var modification = reasoned.answer();
        return new AnswerTree()
                .plain("cumulativeRate", modification.cumulativeRate())
                .put("minorModification", modification.minor())
                .put("committeeOpinion", modification.committeeOpinion())
                .ending(reasoned);
    }
}
