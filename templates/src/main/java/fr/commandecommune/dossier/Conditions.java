package fr.commandecommune.dossier;

import org.jspecify.annotations.Nullable;

/** The conditions of performance that bear on the environment (L2112-2) and on employment (L2112-2-1), and reserved lots. */
public record Conditions(
        @Nullable String environmental,
        @Nullable String social,
        @Nullable SocialExemption socialExemption,
        @Nullable String reserved) {

    /** Why there is no social condition: L2112-2-1 II 1° to 4°. */
    public enum SocialExemption {
        IMMEDIATELY_AVAILABLE("1°", "le besoin peut être satisfait par une solution immédiatement disponible"),
        NOT_LINKED("2°", "une telle prise en compte n’est pas liée à l’objet du marché de façon suffisante"),
        RESTRICTIVE_OR_DIFFICULT(
                "3°",
                "une telle prise en compte restreindrait la concurrence ou rendrait l’exécution techniquement ou"
                        + " économiquement difficile"),
        WORKS_UNDER_SIX_MONTHS("4°", "le marché porte sur des travaux d’une durée inférieure à six mois");

        private final String point;
        private final String french;

        SocialExemption(String point, String french) {
            this.point = point;
            this.french = french;
        }

        /** The point of L2112-2-1 II. */
        public String point() {
            return point;
        }

        public String french() {
            return french;
        }
    }
}
