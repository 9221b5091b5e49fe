package fr.commandecommune.procedure;

/** What a time limit of the procedure bears on. */
public enum DeadlineEvent {
    TENDERS_OPEN("remise des offres, appel d’offres ouvert"),
    APPLICATIONS_RESTRICTED("remise des candidatures, appel d’offres restreint"),
    TENDERS_RESTRICTED("remise des offres, appel d’offres restreint"),
    APPLICATIONS_NEGOTIATED("remise des candidatures, procédure avec négociation"),
    TENDERS_NEGOTIATED("remise des offres initiales, procédure avec négociation"),
    STANDSTILL("signature après l’envoi des lettres de rejet"),
    AWARD_NOTICE("envoi de l’avis d’attribution après la signature"),
    ESSENTIAL_DATA("publication des données essentielles après la notification"),
    REASONS_FOR_REJECTION("réponse à une demande de motifs"),
    PREFECT_TRANSMISSION("transmission au préfet après la signature");

    private final String label;

    DeadlineEvent(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
