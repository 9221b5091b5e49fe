package fr.commandecommune.audit;

/** What the rules say of the procedure that was published. */
public enum Verdict {
    /** The law explains it. */
    CONSISTENT("Cohérent"),
    /** The data do not say enough. */
    DOUBTFUL("Douteux"),
    /** No law that was tried explains it. */
    INCONSISTENT("Incohérent");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The French word for it. */
    public String label() {
        return label;
    }
}
