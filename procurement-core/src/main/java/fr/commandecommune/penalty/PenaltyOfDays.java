package fr.commandecommune.penalty;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Sentence;
import java.math.BigDecimal;

/** Each day of delay costs a fraction of the amount: P = V × R / divisor. */
final class PenaltyOfDays extends Sentence<PenaltyQuestion, BigDecimal> {

    PenaltyOfDays() {
        super(
                "PEN-010",
                GeneralTerms.onPenalty(),
                reads(
                        "penalty.divisor.fcs",
                        "penalty.divisor.tic",
                        "penalty.divisor.pi",
                        "penalty.divisor.mi",
                        "penalty.divisor.moe",
                        "penalty.divisor.travaux"));
    }

    @Override
    public Finding<BigDecimal> examine(PenaltyQuestion question, Law law) {
        var divisor = law.figure(
                switch (question.generalTerms()) {
                    case CCAG_FCS -> "penalty.divisor.fcs";
                    case CCAG_TIC -> "penalty.divisor.tic";
                    case CCAG_PI -> "penalty.divisor.pi";
                    case CCAG_MI -> "penalty.divisor.mi";
                    case CCAG_MOE -> "penalty.divisor.moe";
                    case CCAG_TRAVAUX -> "penalty.divisor.travaux";
                    case NONE -> throw new IllegalArgumentException("no general terms, no penalty of the CCAG");
                });
        return Finding.concludes(
                divisor.number(),
                question.generalTerms().label() + " : " + euros(question.amountExclTax()) + " × "
                        + French.number(BigDecimal.valueOf(question.daysLate())) + " jours ÷ "
                        + French.number(divisor.number()) + ".");
    }
}
