package fr.commandecommune.audit;

/** The shapes in which essential data are published. */
public enum Form {
    JSON_V1("JSON, schéma v1 (2018 à 2023)"),
    JSON_V2("JSON, schéma 2.0"),
    CSV("CSV à plat du portail national");

    private final String label;

    Form(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
