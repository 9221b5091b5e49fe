package fr.commandecommune.tender;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** The turnover asked for does not exceed so many times the value of the lot. */
final class TurnoverCeiling extends Rule<BigDecimal, BigDecimal> {

    private static final FigureId FACTOR = FigureId.of("turnover.factor");

    TurnoverCeiling() {
        super("TURN-010", ccp("R2142-7", "R2142-8"), reads(FACTOR));
    }

    @Override
    public Finding<BigDecimal> examine(BigDecimal lotValue, Law law) {
        var factor = law.figure(FACTOR).number();
        return Finding.concludes(
                factor,
                () -> "Le chiffre d’affaires annuel exigé ne dépasse pas " + French.number(factor) + " fois "
                        + euros(lotValue) + ", sauf exigence justifiée par l’objet ou les risques du marché.");
    }
}
