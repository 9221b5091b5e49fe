package fr.commandecommune.penalty;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** Each day of delay costs a fraction of the amount: P = V × R / divisor. */
final class PenaltyOfDays extends Rule<PenaltyQuestion, BigDecimal> {

    private static final FigureId FCS = FigureId.of("penalty.divisor.fcs");
    private static final FigureId TIC = FigureId.of("penalty.divisor.tic");
    private static final FigureId PI = FigureId.of("penalty.divisor.pi");
    private static final FigureId MI = FigureId.of("penalty.divisor.mi");
    private static final FigureId MOE = FigureId.of("penalty.divisor.moe");
    private static final FigureId TRAVAUX = FigureId.of("penalty.divisor.travaux");

    PenaltyOfDays() {
        super("PEN-010", GeneralTerms.onPenalty(), reads(FCS, TIC, PI, MI, MOE, TRAVAUX));
    }

    @Override
    public Finding<BigDecimal> examine(PenaltyQuestion question, Law law) {
        var divisor = law.figure(
                switch (question.generalTerms()) {
                    case CCAG_FCS -> FCS;
                    case CCAG_TIC -> TIC;
                    case CCAG_PI -> PI;
                    case CCAG_MI -> MI;
                    case CCAG_MOE -> MOE;
                    case CCAG_TRAVAUX -> TRAVAUX;
                    case NONE -> throw new IllegalArgumentException("no general terms, no penalty of the CCAG");
                });
        return Finding.concludes(
                divisor.number(),
                () -> question.generalTerms().label() + " : " + euros(question.amountExclTax()) + " × "
                        + French.number(BigDecimal.valueOf(question.daysLate())) + " jours ÷ "
                        + French.number(divisor.number()) + ".");
    }
}
