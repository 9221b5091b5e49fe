package fr.commandecommune.procedure;

/** A circumstance that opens an exception or changes a time limit. */
public enum Circumstance {
    NO_TENDER("aucune candidature ou aucune offre"),
    ONLY_INAPPROPRIATE_TENDERS("seulement des offres inappropriées"),
    ONLY_IRREGULAR_OR_UNACCEPTABLE_TENDERS("seulement des offres irrégulières ou inacceptables"),
    IMPERIOUS_URGENCY("urgence impérieuse"),
    JUSTIFIED_URGENCY("urgence dûment justifiée"),
    SOLE_OPERATOR("un seul opérateur possible"),
    PRIOR_INFORMATION_NOTICE("avis de préinformation publié"),
    DOCUMENTS_NOT_ON_PROFILE("documents qui ne peuvent être mis sur le profil d’acheteur"),
    CONDITIONS_SUBSTANTIALLY_CHANGED("conditions initiales substantiellement modifiées");

    private final String label;

    Circumstance(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
