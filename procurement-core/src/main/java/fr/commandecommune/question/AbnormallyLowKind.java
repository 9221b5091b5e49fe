package fr.commandecommune.question;

import fr.commandecommune.tender.LowTenderQuestion;
import fr.commandecommune.tender.LowTenderQuestion.Method;
import fr.commandecommune.tender.LowTenderRules;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tenders call for an explanation of their price? */
final class AbnormallyLowKind implements Kind {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String code() {
        return "ABNORMALLY_LOW";
    }

    @Override
    public String dayField() {
        return "method";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        var reasoned = LowTenderRules.answer(read(fields));
        var found = reasoned.answer();
        return new AnswerTree()
                .amount("threshold", found.threshold())
                .counts("suspect", found.suspect())
                .put("legalBasis", Explanations.articles(found.legalBasis()))
                .ending(reasoned);
    }

    private static LowTenderQuestion read(Fields fields) {
        fields.only("id", "question", "prices", "estimate", "method", "tolerance");
        var method = fields.code("method", Method.class);
        if (method == Method.ESTIMATE && !fields.given("estimate")) {
            throw fields.refused("estimate", "Champ attendu : l’estimation de l’acheteur, avec la méthode ESTIMATE.");
        }
        return new LowTenderQuestion(
                fields.amountsAboveZero("prices"),
                fields.given("estimate") ? fields.amountAboveZero("estimate") : null,
                method,
                fields.decimalBetween("tolerance", BigDecimal.ZERO, WHOLE));
    }
}
