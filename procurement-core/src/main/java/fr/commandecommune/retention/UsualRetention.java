package fr.commandecommune.retention;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** The retention does not exceed a share of the amount. */
final class UsualRetention extends Rule<RetentionQuestion, BigDecimal> {

    private static final FigureId RATE = FigureId.of("rate.retention");

    UsualRetention() {
        super("RET-010", ccp("R2191-33"), reads(RATE));
    }

    @Override
    public Finding<BigDecimal> examine(RetentionQuestion question, Law law) {
        var rate = law.figure(RATE);
        return Finding.concludes(
                rate.number(),
                () -> "La retenue de garantie ne dépasse pas " + rate.value()
                        + " % du montant initial, modifications comprises.");
    }
}
