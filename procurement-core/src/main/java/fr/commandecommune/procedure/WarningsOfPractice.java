package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import java.util.List;

/** What a prudent lawyer would want to see in the purchase as described. */
final class WarningsOfPractice {

    private WarningsOfPractice() {}

    static List<WarningRule> all() {
        return List.of(new SilentOnVariants(), new SmallLotsUnused(), new MixedCategories());
    }

    /** Silence about variants allows them. */
    private static final class SilentOnVariants extends WarningRule {

        SilentOnVariants() {
            super("WARN-040", WarningCode.VARIANTS_ALLOWED_BY_SILENCE, ccp("L2151-2", "R2151-8"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            return obligations.due(DutyCode.VARIANTS_CLAUSE)
                            && Boolean.FALSE.equals(obligations.terms().variantsStated())
                    ? warns("Les documents ne disent rien des variantes : ce silence les permet.")
                    : silent("Rien ne dit que les documents se taisent sur les variantes.");
        }
    }

    /** Some lots could follow a lighter regime. */
    private static final class SmallLotsUnused extends WarningRule {

        SmallLotsUnused() {
            super("WARN-050", WarningCode.SMALL_LOTS_UNUSED, ccp("R2123-1", "R2122-8"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            var lots = obligations.consultation().lots().smallLots();
            if (lots == null || lots.maximalSubsets().isEmpty()) {
                return silent("Aucun lot ne pourrait suivre un régime allégé.");
            }
            return obligations.question().smallLots().isEmpty()
                    ? warns(() ->
                            "Des lots pourraient suivre un régime allégé dans l’enveloppe de " + euros(lots.budget())
                                    + " : " + Lots.named(lots.eligible()) + ", pas nécessairement tous ensemble.")
                    : silent("Des lots sont détachés du régime commun.");
        }
    }

    /** A group of buyers of several categories follows the strictest rules. */
    private static final class MixedCategories extends WarningRule {

        MixedCategories() {
            super("WARN-060", WarningCode.MIXED_BUYER_CATEGORIES, ccp("L2113-6", "L2124-1"), reads());
        }

        @Override
        public Finding<Remark<WarningCode>> examine(Obligations obligations, Law law) {
            return obligations.purchase().categories().size() > 1
                    ? warns(
                            "Les acheteurs sont de catégories différentes : le seuil le plus bas et les règles les plus strictes valent pour tous.")
                    : silent("Les acheteurs sont de même catégorie.");
        }
    }
}
