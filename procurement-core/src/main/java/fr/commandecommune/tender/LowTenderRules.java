package fr.commandecommune.tender;

import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import fr.commandecommune.tender.LowTenderReference.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the tenders whose price calls for an explanation. */
public final class LowTenderRules {

    private static final Rules<LowTenderQuestion, Reference> REFERENCES = Rules.of(LowTenderReference.all());
    private static final HeardBeforeRejection EXCHANGE = new HeardBeforeRejection();
    private static final Rules<List<Integer>, String> HEARD = Rules.of(EXCHANGE);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private LowTenderRules() {}

    /** A tender is suspect where its price is below the exact threshold, which is written rounded to the cent. */
    public static Reasoned<LowTenders> answer(LowTenderQuestion question) {
        var inquiry = Inquiry.underNamedText();
        var reference = inquiry.decide(REFERENCES, question);
        var dividend = reference.sum().multiply(PERCENT.subtract(question.tolerance()));
        var divisor = reference.count().multiply(PERCENT);
        var suspect = IntStream.range(0, question.prices().size())
                .filter(place -> question.prices().get(place).multiply(divisor).compareTo(dividend) < 0)
                .boxed()
                .toList();
        inquiry.decide(HEARD, suspect);
        return inquiry.answer(
                new LowTenders(dividend.divide(divisor, CENTS, RoundingMode.HALF_UP), suspect, EXCHANGE.basis()));
    }

    /** Every rule on low tenders. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(REFERENCES, HEARD);
    }
}
