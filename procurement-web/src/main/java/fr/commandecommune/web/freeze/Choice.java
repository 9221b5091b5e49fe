package fr.commandecommune.web.freeze;

/** What the service decides for a member that stays silent. */
public enum Choice {
    OUT("hors du groupement pour cette campagne"),
    ZERO("aucun besoin"),
    ESTIMATED("estimé par le coordonnateur");

    private final String label;

    Choice(String label) {
        this.label = label;
    }

    /** In French, as a page says it. */
    public String label() {
        return label;
    }
}
