package fr.commandecommune.advance;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** The advance has a least rate. */
final class LeastRate extends Rule<AdvanceQuestion, BigDecimal> {

    private static final FigureId RATE = FigureId.of("rate.advance.minimum");

    LeastRate() {
        super("ADV-040", ccp("R2191-7"), reads(RATE));
    }

    @Override
    public Finding<BigDecimal> examine(AdvanceQuestion question, Law law) {
        var rate = law.figure(RATE);
        return Finding.concludes(rate.number(), () -> "Le taux de l’avance est d’au moins " + rate.value() + " %.");
    }
}
