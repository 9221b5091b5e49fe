package fr.commandecommune.question;

import fr.commandecommune.revision.RevisionQuestion;
import fr.commandecommune.revision.RevisionQuestion.Rounding;
import fr.commandecommune.revision.RevisionQuestion.Term;
import fr.commandecommune.revision.RevisionRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What does a price become by its indices? */
final class PriceRevisionKind implements Kind {

    private static final int MOST_TERMS = 50;

    @Override
    public String code() {
        return "PRICE_REVISION";
    }

    @Override
    public String dayField() {
        return "rounding";
    }

    @Override
    public Map<String, @Nullable Object> answer(Fields fields) {
        var reasoned = RevisionRules.answer(read(fields));
        var revision = reasoned.answer();
        return new AnswerTree()
                .plain("coefficient", revision.coefficient())
                .put("exactCoefficient", revision.exactCoefficient().toPlainString())
                .amount("revision", revision.revision())
                .amount("revisedAmount", revision.revisedAmount())
                .ending(reasoned);
    }

    private static RevisionQuestion read(Fields fields) {
        fields.only("id", "question", "fixedPart", "terms", "amount", "rounding");
        return new RevisionQuestion(
                fields.decimalBetween("fixedPart", BigDecimal.ZERO, BigDecimal.ONE),
                terms(fields),
                fields.amount("amount"),
                fields.code("rounding", Rounding.class));
    }

    private static List<Term> terms(Fields fields) {
        var terms = fields.someObjects("terms", "{\"weight\": …, \"initial\": …, \"current\": …}").stream()
                .map(PriceRevisionKind::term)
                .toList();
        if (terms.size() > MOST_TERMS) {
            throw fields.refused("terms", "Il faut " + MOST_TERMS + " indices au plus.");
        }
        var weights = terms.stream().map(Term::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(BigDecimal.ONE) != 0) {
            throw fields.refused(
                    "terms",
                    "Les poids de la partie variable font " + Decimals.plain(weights) + " ensemble ; il faut 1.");
        }
        return terms;
    }

    private static Term term(Fields fields) {
        fields.only("weight", "initial", "current");
        return new Term(
                fields.decimalBetween("weight", BigDecimal.ZERO, BigDecimal.ONE),
                fields.amountAboveZero("initial"),
                fields.amountAboveZero("current"));
    }
}
