package fr.commandecommune.question;

import fr.commandecommune.advance.AdvanceOption;
import fr.commandecommune.advance.AdvanceQuestion;
import fr.commandecommune.advance.AdvanceRules;
import fr.commandecommune.contract.GeneralTerms;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is an advance due, and how much? */
final class AdvanceKind implements Kind {

    @Override
    public String code() {
        return "ADVANCE";
    }

    @Override
    public String dayField() {
        return "launchDate";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        var reasoned = AdvanceRules.answer(read(fields));
        var advance = reasoned.answer();
        return new AnswerTree()
                .put("due", advance.due())
                .plain("rate", advance.rate())
                .amount("base", advance.base())
                .amount("amount", advance.amount())
                .ending(reasoned);
    }

    private static AdvanceQuestion read(Fields fields) {
        fields.only(
                "id",
                "question",
                "launchDate",
                "amountExclTax",
                "amountInclTax",
                "durationMonths",
                "smallBusiness",
                "buyerCategory",
                "operatingExpenditure",
                "generalTerms",
                "option",
                "declined");
        var question = new AdvanceQuestion(
                fields.date("launchDate"),
                fields.amount("amountExclTax"),
                fields.amount("amountInclTax"),
                Months.read(fields, "durationMonths"),
                fields.requiredFlag("smallBusiness"),
                Payers.read(fields),
                fields.code("generalTerms", GeneralTerms.class),
                fields.optionalCode("option", AdvanceOption.class),
                fields.flag("declined", false));
        if (question.amountInclTax().compareTo(question.amountExclTax()) < 0) {
            throw fields.refused(
                    "amountInclTax", "Le montant toutes taxes comprises est inférieur au montant hors taxes.");
        }
        return question;
    }
}
