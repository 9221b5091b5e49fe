package fr.commandecommune.procedure;

/** What the buyer has to do. */
public enum DutyCode {
    REASONED_CHOICE("choisir une offre pertinente et en garder la preuve"),
    WRITTEN_CONTRACT("conclure le marché par écrit"),
    BUYER_PROFILE("mettre les documents de la consultation sur le profil d’acheteur"),
    NATIONAL_NOTICE_MODEL("employer le modèle national d’avis"),
    ESSENTIAL_DATA("publier les données essentielles"),
    ESSENTIAL_DATA_OR_LIST("publier les données essentielles ou la liste annuelle"),
    PREFECT_TRANSMISSION("transmettre le marché au préfet"),
    AWARDING_COMMITTEE("faire attribuer le marché par la commission d’appel d’offres"),
    STANDSTILL("attendre avant de signer"),
    AWARD_NOTICE("publier l’avis d’attribution"),
    PRESENTATION_REPORT("établir le rapport de présentation"),
    ALLOTMENT("allotir, ou motiver l’absence de lots"),
    VARIANTS_CLAUSE("dire si les variantes sont admises"),
    ENVIRONMENTAL_CRITERION("prévoir un critère environnemental"),
    ENVIRONMENTAL_CONDITION("prévoir une condition d’exécution environnementale"),
    SUSTAINABLE_SPECIFICATION("prendre en compte le développement durable dans les spécifications"),
    SOCIAL_CONDITION("prévoir une condition d’exécution sociale"),
    PRICE_REVISION("prévoir la révision du prix"),
    DESIGN_CONTEST("organiser un concours"),
    GROUP_CONVENTION("signer la convention constitutive du groupement"),
    GROUP_COMMITTEE_AD_HOC("réunir la commission propre au groupement"),
    GROUP_COMMITTEE_COORDINATOR("réunir la commission du coordonnateur");

    private final String label;

    DutyCode(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
