package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;

/** Small lots together do not exceed a share of the value of all lots. */
final class Envelope extends Rule<Purchase, BigDecimal> {

    private static final FigureId SHARE = FigureId.of("share.smalllots");

    Envelope() {
        super("LOT-050", ccp("R2123-1", "R2122-8"), reads(SHARE));
    }

    @Override
    public Finding<BigDecimal> examine(Purchase purchase, Law law) {
        if (purchase.lots().size() == 1) {
            return silent("L’achat n’a qu’un lot : il n’y a pas d’enveloppe.");
        }
        var share = law.figure(SHARE);
        var budget = share.of(purchase.sumOfLots());
        return Finding.concludes(
                budget,
                () -> "Les petits lots ne doivent pas dépasser ensemble " + share.value()
                        + " % de la valeur de tous les lots (" + euros(purchase.sumOfLots()) + "), soit "
                        + euros(budget) + ".");
    }
}
