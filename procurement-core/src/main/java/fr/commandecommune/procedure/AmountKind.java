package fr.commandecommune.procedure;

/** What an amount of a lot stands for (R2121-1 to R2121-8). */
public enum AmountKind {
    BASE("montant de base"),
    RENEWAL("reconduction"),
    OPTION("option"),
    OPTIONAL_PHASE("tranche optionnelle"),
    ADDITIONAL_SUPPLY("prestation supplémentaire éventuelle"),
    PREMIUM("prime"),
    SIMILAR_SERVICES("prestations similaires"),
    BUYER_PROVIDED("fournitures et services mis à disposition par l’acheteur"),
    PARALLEL_PURCHASE("achat homogène passé par ailleurs"),
    FRAMEWORK_MAXIMUM("maximum de l’accord-cadre");

    private final String label;

    AmountKind(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
