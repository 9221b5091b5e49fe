package fr.commandecommune.procedure;

/** The kind of buyer, as the European thresholds tell them apart (annexe 2 of the code). */
public enum BuyerCategory {
    LOCAL_AUTHORITY("collectivité territoriale ou établissement public local"),
    STATE("État ou autorité publique centrale"),
    CONTRACTING_ENTITY("entité adjudicatrice");

    private final String label;

    BuyerCategory(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
