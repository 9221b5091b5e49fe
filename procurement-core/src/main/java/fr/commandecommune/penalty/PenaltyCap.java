package fr.commandecommune.penalty;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** The penalties of delay are capped at a share of the amount. */
final class PenaltyCap extends Rule<PenaltyQuestion, BigDecimal> {

    private static final FigureId CAP = FigureId.of("rate.penalty.cap");

    PenaltyCap() {
        super("PEN-020", GeneralTerms.onPenaltyCap(), reads(CAP));
    }

    @Override
    public Finding<BigDecimal> examine(PenaltyQuestion question, Law law) {
        var rate = law.figure(CAP);
        return Finding.concludes(
                rate.of(question.amountExclTax()),
                () -> "Les pénalités sont plafonnées à " + rate.value() + " % de " + euros(question.amountExclTax())
                        + ".");
    }
}
