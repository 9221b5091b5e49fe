package fr.commandecommune.procedure;

/** What a prudent lawyer would want to see. */
public enum WarningCode {
    NEAR_THRESHOLD("montant proche d’un seuil"),
    VARIANTS_ALLOWED_BY_SILENCE("variantes permises par le silence"),
    PARAMETER_EXPIRES("fin prochaine d’un chiffre légal"),
    SMALL_LOTS_UNUSED("petits lots possibles et non employés"),
    MIXED_BUYER_CATEGORIES("acheteurs de catégories différentes"),
    CASE_LAW_UNSETTLED("point de droit non tranché");

    private final String label;

    WarningCode(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
