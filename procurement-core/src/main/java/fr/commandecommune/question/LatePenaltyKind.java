package fr.commandecommune.question;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.penalty.PenaltyQuestion;
import fr.commandecommune.penalty.PenaltyRules;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What does a delay cost the contractor? */
final class LatePenaltyKind implements Kind {

    private static final int MOST_DAYS = 100_000;

    @Override
    public String code() {
        return "LATE_PENALTY";
    }

    @Override
    public String dayField() {
        return "generalTerms";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        var reasoned = PenaltyRules.answer(read(fields));
        var penalty = reasoned.answer();
        return new AnswerTree()
                .amount("perDay", penalty.perDay())
                .amount("gross", penalty.gross())
                .amount("cap", penalty.cap())
                .amount("amount", penalty.amount())
                .put("exempted", penalty.exempted())
                .ending(reasoned);
    }

    private static PenaltyQuestion read(Fields fields) {
        fields.only("id", "question", "generalTerms", "amountExclTax", "daysLate", "contractPenaltiesSoFar");
        var terms = fields.code("generalTerms", GeneralTerms.class);
        if (terms == GeneralTerms.NONE) {
            throw fields.refused(
                    "generalTerms",
                    "Sans CCAG, seul le marché dit ce que coûte un retard ; il faut le CCAG auquel il renvoie.");
        }
        var soFar = fields.optionalAmount("contractPenaltiesSoFar");
        return new PenaltyQuestion(
                terms,
                fields.amount("amountExclTax"),
                fields.count("daysLate", 0, MOST_DAYS),
                soFar == null ? BigDecimal.ZERO : soFar);
    }
}
