package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A value a little below a threshold that changes the procedure or the publicity calls for a careful estimate. */
final class NearThreshold extends WarningRule {

    /** House rule: within five per cent. */
    private static final BigDecimal NEAR = new BigDecimal("0.95");

    private static final BigDecimal CENT = new BigDecimal("0.01");

    NearThreshold() {
        super("WARN-010", WarningCode.NEAR_THRESHOLD, ccp("R2121-4"), reads());
    }

    @Override
    public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
        var purchase = obligations.purchase();
        var near = new ArrayList<Figure>(0);
        for (var id : Choice.figures()) {
            var figure = law.used(id);
            if (figure != null && near(purchase, figure) && changesChoice(purchase, figure, Law.on(law.day()))) {
                near.add(figure);
            }
        }
        return near.isEmpty()
                ? silent("Aucun seuil proche ne changerait la procédure ni la publicité.")
                : warnsOf(near, purchase);
    }

    private Finding<Remark<WarningCode>> warnsOf(List<Figure> near, Purchase purchase) {
        return warns(() -> euros(purchase.value())
                + " est à moins de 5 % d’un seuil qui change la procédure ou la publicité ("
                + near.stream().map(figure -> euros(figure.number())).distinct().collect(Collectors.joining(", "))
                + ") : l’estimation doit être sincère et documentée.");
    }

    private static boolean near(Purchase purchase, Figure figure) {
        return purchase.value().compareTo(figure.number()) < 0
                && purchase.value().compareTo(figure.number().multiply(NEAR)) >= 0;
    }

    private static boolean changesChoice(Purchase purchase, Figure figure, Law law) {
        var below = Choice.of(purchase.worth(figure.number().subtract(CENT)), law);
        return !below.sameAs(Choice.of(purchase.worth(figure.number()), law));
    }
}
