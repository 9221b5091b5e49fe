package fr.commandecommune.procedure;

/** The two ways for a small lot to leave the common regime. */
public enum SmallLotMechanism {
    ADAPTED("petits lots en procédure adaptée (R2123-1, 2°)"),
    NO_PUBLICITY("petits lots sans publicité ni mise en concurrence (R2122-8)");

    private final String label;

    SmallLotMechanism(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
