package fr.commandecommune.procedure;

/** The three families of procedures (L2120-1). */
public enum Procedure {
    NO_PUBLICITY("marché sans publicité ni mise en concurrence préalables"),
    ADAPTED("procédure adaptée"),
    FORMAL("procédure formalisée");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
