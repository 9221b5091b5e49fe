package fr.commandecommune.penalty;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** Nothing is asked where the total of the whole contract does not exceed a figure. */
final class PenaltyExemption extends Rule<BigDecimal, Boolean> {

    private static final FigureId EXEMPTED = FigureId.of("amount.penalty.exempted");

    PenaltyExemption() {
        super("PEN-030", GeneralTerms.onPenaltyExemption(), reads(EXEMPTED));
    }

    @Override
    public Finding<Boolean> examine(BigDecimal total, Law law) {
        var figure = law.figure(EXEMPTED);
        return figure.reachedBy(total)
                ? Finding.concludes(
                        false, () -> "Sur tout le marché, " + compared(total, figure) + " : les pénalités sont dues.")
                : Finding.concludes(
                        true,
                        () -> "Sur tout le marché, " + compared(total, figure) + " : le titulaire en est exonéré.");
    }
}
