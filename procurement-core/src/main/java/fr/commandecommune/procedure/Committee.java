package fr.commandecommune.procedure;

/** The committee that awards the contracts of a group (L1414-3 CGCT). */
public enum Committee {
    COORDINATOR("commission d’appel d’offres du coordonnateur"),
    AD_HOC("commission d’appel d’offres propre au groupement");

    private final String label;

    Committee(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
