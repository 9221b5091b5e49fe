package fr.commandecommune.procedure;

/** The reasons that dispense from a social condition (L2112-2-1 II). */
public enum SocialExemption {
    IMMEDIATELY_AVAILABLE("solution immédiatement disponible"),
    NOT_LINKED("pas de lien suffisant avec l’objet"),
    RESTRICTIVE_OR_DIFFICULT("concurrence restreinte ou exécution rendue difficile"),
    WORKS_UNDER_SIX_MONTHS("travaux de moins de six mois");

    private final String label;

    SocialExemption(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
