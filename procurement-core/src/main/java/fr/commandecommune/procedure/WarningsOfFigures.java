package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.day;
import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Doubt;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What to watch in the figures of the law. */
final class WarningsOfFigures {

    private WarningsOfFigures() {}

    static List<WarningRule> all() {
        return List.of(new NearThreshold(), new FigureExpires(), new UnsettledFigure());
    }

    /** A value a little below a threshold that changes the procedure or the publicity calls for a careful estimate. */
    private static final class NearThreshold extends WarningRule {

        /** House rule: within five per cent. */
        private static final BigDecimal NEAR = new BigDecimal("0.95");

        private static final BigDecimal CENT = new BigDecimal("0.01");

        NearThreshold() {
            super("WARN-010", WarningCode.NEAR_THRESHOLD, ccp("R2121-4"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            var purchase = obligations.purchase();
            var near = law.used().stream()
                    .filter(figure -> Choice.figures().contains(figure.code()))
                    .filter(figure -> near(purchase, figure))
                    .filter(figure -> changesChoice(purchase, figure, Law.on(law.day())))
                    .map(figure -> euros(figure.number()))
                    .distinct()
                    .toList();
            return near.isEmpty()
                    ? silent("Aucun seuil proche ne changerait la procédure ni la publicité.")
                    : warns(euros(purchase.value())
                            + " est à moins de 5 % d’un seuil qui change la procédure ou la publicité ("
                            + String.join(", ", near) + ") : l’estimation doit être sincère et documentée.");
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

    /** A figure that ends soon may not be that of a later launch. */
    private static final class FigureExpires extends WarningRule {

        /** House rule: from ninety days before. */
        private static final int DAYS = 90;

        FigureExpires() {
            super("WARN-020", WarningCode.PARAMETER_EXPIRES, ccp("R2121-3"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            var soon = law.used().stream()
                    .filter(figure -> figure.endsWithin(DAYS, law.day()))
                    .map(figure -> figure.label() + " (" + day(figure.lastDay()) + ")")
                    .distinct()
                    .toList();
            return soon.isEmpty()
                    ? silent("Aucun chiffre employé ne prend fin bientôt.")
                    : warns("Prennent fin bientôt : " + String.join(" ; ", soon)
                            + ". Un lancement plus tardif relèverait d’autres chiffres.");
        }
    }

    /** Where the law is unsettled about a figure, both readings are told. */
    private static final class UnsettledFigure extends WarningRule {

        UnsettledFigure() {
            super("WARN-030", WarningCode.CASE_LAW_UNSETTLED, ccp("R2121-3"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            var doubts = law.used().stream()
                    .map(Figure::doubt)
                    .filter(Objects::nonNull)
                    .filter(doubt ->
                            doubt.bearsOn(law.day(), obligations.purchase().value()))
                    .map(Doubt::readings)
                    .distinct()
                    .toList();
            return doubts.isEmpty()
                    ? silent("Aucun chiffre employé n’est incertain ce jour-là.")
                    : warns(String.join(" ", doubts));
        }
    }
}
