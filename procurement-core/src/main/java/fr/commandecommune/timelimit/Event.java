package fr.commandecommune.timelimit;

/** What a legal period leads to, and which way it counts. */
public enum Event {
    TENDERS_OPEN("remise des offres, appel d’offres ouvert", Direction.NOT_BEFORE),
    APPLICATIONS_RESTRICTED("remise des candidatures, appel d’offres restreint", Direction.NOT_BEFORE),
    TENDERS_RESTRICTED("remise des offres, appel d’offres restreint", Direction.NOT_BEFORE),
    APPLICATIONS_NEGOTIATED("remise des candidatures, procédure avec négociation", Direction.NOT_BEFORE),
    TENDERS_NEGOTIATED("remise des offres initiales, procédure avec négociation", Direction.NOT_BEFORE),
    STANDSTILL("signature après l’envoi des lettres de rejet", Direction.NOT_BEFORE),
    AWARD_NOTICE("envoi de l’avis d’attribution après la signature", Direction.NOT_AFTER),
    ESSENTIAL_DATA("publication des données essentielles après la notification", Direction.NOT_AFTER),
    REASONS_FOR_REJECTION("réponse à une demande de motifs", Direction.NOT_AFTER),
    PREFECT_TRANSMISSION("transmission au préfet après la signature", Direction.NOT_AFTER),
    PAYMENT("paiement après la réception de la demande", Direction.NOT_AFTER);

    private final String label;
    private final Direction direction;

    Event(String label, Direction direction) {
        this.label = label;
        this.direction = direction;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }

    public Direction direction() {
        return direction;
    }
}
