package fr.commandecommune.reasoning;

/** What a rule said of a case. */
public enum Outcome {
    CONCLUDES("conclut"),
    SILENT("ne s’applique pas"),
    ASKS("demande un fait");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
