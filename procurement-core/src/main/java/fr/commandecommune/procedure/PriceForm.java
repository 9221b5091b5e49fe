package fr.commandecommune.procedure;

/** Whether the price follows economic conditions. */
public enum PriceForm {
    FIRM("prix ferme"),
    REVISABLE("prix révisable");

    private final String label;

    PriceForm(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
