package fr.commandecommune.procedure;

/** What would be unlawful as described. */
public enum BreachCode {
    FRAMEWORK_WITHOUT_MAXIMUM("accord-cadre sans maximum"),
    FRAMEWORK_TOO_LONG("accord-cadre trop long"),
    SMALL_LOT_OVER_CEILING("petit lot au-dessus du plafond"),
    SMALL_LOTS_OVER_BUDGET("petits lots au-delà de l’enveloppe"),
    SMALL_LOTS_NOT_AVAILABLE("petits lots hors des cas prévus"),
    PRICE_ONLY("critère unique du prix"),
    NO_ENVIRONMENTAL_CRITERION("aucun critère environnemental"),
    NO_ENVIRONMENTAL_CONDITION("aucune condition d’exécution environnementale"),
    NO_SOCIAL_CONDITION("aucune condition d’exécution sociale"),
    FIRM_PRICE_FOR_FOOD("prix ferme pour des denrées"),
    REVISION_TOO_RARE("révision trop rare"),
    DEROGATIONS_NOT_LISTED("dérogations au CCAG non listées"),
    LATE_MEMBER("membre arrivé après le lancement"),
    CONVENTION_AFTER_LAUNCH("convention signée après le lancement"),
    STATUTES_SILENT("statuts de l’EPCI muets"),
    NOT_FREE_OF_CHARGE("mission de l’EPCI non gratuite"),
    NO_COUNCIL_APPROVAL("convention sans délibération");

    private final String label;

    BreachCode(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
