package fr.commandecommune.procedure;

/** The regime of one lot. */
public enum Regime {
    MAIN("procédure du besoin entier"),
    SMALL_LOT_ADAPTED("petit lot en procédure adaptée"),
    SMALL_LOT_NO_PUBLICITY("petit lot sans publicité ni mise en concurrence");

    private final String label;

    Regime(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
