package fr.commandecommune.revision;

import fr.commandecommune.contract.GeneralTerms;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.revision.RevisionQuestion.Rounding;
import fr.commandecommune.revision.RevisionRules.Coefficient;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The CCAG round the coefficient up to the thousandth. */
final class RoundedUp extends Rule<Coefficient, Coefficient> {

    private static final FigureId STEP = FigureId.of("rounding.revision");

    RoundedUp() {
        super("REV-020", GeneralTerms.onRevision(), reads(STEP));
    }

    @Override
    public Finding<Coefficient> examine(Coefficient exact, Law law) {
        if (exact.rounding() != Rounding.UP_TO_THOUSANDTH) {
            return silent("Le marché ne demande pas d’arrondir le coefficient.");
        }
        var step = law.figure(STEP).number();
        var rounded = exact.times(BigDecimal.ONE.divide(step), 0, RoundingMode.CEILING)
                .multiply(step);
        return Finding.concludes(
                new Coefficient(rounded, BigDecimal.ONE, exact.rounding()),
                () -> "Le coefficient est arrondi au millième supérieur : " + French.number(rounded) + ".");
    }
}
