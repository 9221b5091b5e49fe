package fr.commandecommune.law;

/** How surely a figure is known: what was not read in the text itself is not printed as certain. */
public enum Certainty {
    VERIFIED("lu dans le texte"),
    LIKELY("probable, texte non lu"),
    SECONDARY("d’après une source secondaire"),
    UNSETTLED("incertain dans les textes");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
