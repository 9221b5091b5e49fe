package fr.commandecommune.procedure;

/** Who coordinates the group. */
public enum CoordinatorKind {
    EPCI("établissement public de coopération intercommunale"),
    COMMUNE("commune");

    private final String label;

    CoordinatorKind(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
