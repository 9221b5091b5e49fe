package fr.commandecommune.procedure;

/** The formal procedures, from which the buyer may choose where their condition is met. */
public enum FormalProcedure {
    OPEN("appel d’offres ouvert"),
    RESTRICTED("appel d’offres restreint"),
    NEGOTIATED("procédure avec négociation"),
    COMPETITIVE_DIALOGUE("dialogue compétitif"),
    DESIGN_CONTEST("concours");

    private final String label;

    FormalProcedure(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
