package fr.commandecommune.web.returns;

/** Why the service sends a line back to the commune. */
public enum SendBackReason {
    UNITE_A_VERIFIER("unité à vérifier"),
    QUANTITE_A_VERIFIER("quantité à vérifier"),
    DOUBLON("doublon"),
    HORS_BESOIN("hors du besoin de la campagne"),
    CONTRAT_EN_COURS("contrat en cours"),
    AUTRE("autre motif, à préciser");

    private final String label;

    SendBackReason(String label) {
        this.label = label;
    }

    /** In French, as a page says it. */
    public String label() {
        return label;
    }

    /** Whether words must say what is meant. */
    public boolean needsWords() {
        return this == AUTRE;
    }
}
