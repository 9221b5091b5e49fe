package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What would be unlawful in the framework agreement or the small lots as described. */
final class BreachesOfFrameworkAndLots {

    private BreachesOfFrameworkAndLots() {}

    static List<BreachRule> all() {
        return List.of(new NoMaximum(), new TooLong(), new NotAvailable(), new OverCeiling(), new OverBudget());
    }

    /** A framework agreement has a maximum, in value or in quantity. */
    private static final class NoMaximum extends BreachRule {

        private static final FigureId REQUIRED = FigureId.of("framework.maximum.required");

        NoMaximum() {
            super("BREACH-010", BreachCode.FRAMEWORK_WITHOUT_MAXIMUM, ccp("R2162-4", "R2121-8"), reads(REQUIRED));
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var framework = obligations.question().framework();
            if (framework == null) {
                return silent("L’achat n’est pas décrit comme un accord-cadre.");
            }
            if (!law.says(REQUIRED)) {
                return silent("Un maximum n’était pas obligatoire ce jour-là.");
            }
            boolean everyLot = obligations.question().lots().stream().allMatch(Estimate::hasMaximum);
            return framework.maximum() == null && !framework.maximumQuantity() && !everyLot
                    ? unlawful("L’accord-cadre n’a de maximum ni en valeur ni en quantité.")
                    : silent("L’accord-cadre a un maximum.");
        }
    }

    /** A framework agreement does not last longer than the law says, save exceptional and justified cases. */
    private static final class TooLong extends BreachRule {

        private static final FigureId AUTHORITY = FigureId.of("duration.framework.authority");

        private static final FigureId ENTITY = FigureId.of("duration.framework.entity");

        TooLong() {
            super("BREACH-020", BreachCode.FRAMEWORK_TOO_LONG, ccp("L2125-1"), reads(AUTHORITY, ENTITY));
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var framework = obligations.question().framework();
            if (framework == null) {
                return silent("L’achat n’est pas décrit comme un accord-cadre.");
            }
            var longest =
                    law.find(obligations.purchase().allAre(BuyerCategory.CONTRACTING_ENTITY) ? ENTITY : AUTHORITY);
            if (longest.isEmpty()) {
                return notYet(law);
            }
            int months = longest.get().count();
            if (framework.durationMonths() <= months) {
                return silent(() -> lasts(framework, months) + ".");
            }
            return framework.longDurationJustified()
                    ? silent(() -> lasts(framework, months) + " : la durée est dite exceptionnelle et justifiée.")
                    : unlawful(() -> lasts(framework, months) + ", sans justification.");
        }

        private static String lasts(Framework framework, int atMost) {
            return "L’accord-cadre dure " + framework.durationMonths() + " mois, pour " + atMost + " au plus";
        }
    }

    /** Small lots leave the common regime only in the cases the code opens. */
    private static final class NotAvailable extends BreachRule {

        NotAvailable() {
            super("BREACH-030", BreachCode.SMALL_LOTS_NOT_AVAILABLE, ccp("R2123-1", "R2122-8"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var lots = obligations.consultation().lots().detached().notAvailable();
            return lots.isEmpty()
                    ? silent("Aucun lot n’est détaché hors des cas prévus.")
                    : unlawful(() -> "Ces lots ne peuvent être détachés ainsi du besoin : " + Lots.named(lots) + ".");
        }
    }

    /** A small lot is below its ceiling. */
    private static final class OverCeiling extends BreachRule {

        OverCeiling() {
            super("BREACH-040", BreachCode.SMALL_LOT_OVER_CEILING, ccp("R2123-1", "R2122-8"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var lots = obligations.consultation().lots().detached().overCeiling();
            return lots.isEmpty()
                    ? silent("Aucun petit lot choisi n’atteint son plafond.")
                    : unlawful(() ->
                            "Ces lots atteignent ou dépassent le plafond des petits lots : " + Lots.named(lots) + ".");
        }
    }

    /** Small lots together do not exceed their share of all lots. */
    private static final class OverBudget extends BreachRule {

        OverBudget() {
            super("BREACH-050", BreachCode.SMALL_LOTS_OVER_BUDGET, ccp("R2123-1", "R2122-8"), reads());
        }

        @Override
        public Finding<Remark<BreachCode>> examine(Obligations obligations, Law law) {
            var lots = obligations.consultation().lots();
            return lots.overBudget()
                    ? unlawful(() -> "Les petits lots choisis valent ensemble "
                            + euros(lots.detached().value()) + ", au-delà de l’enveloppe de " + euros(lots.budget())
                            + ".")
                    : silent("Les petits lots choisis tiennent dans l’enveloppe.");
        }
    }
}
