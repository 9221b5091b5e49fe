package fr.commandecommune.pack;

/** The documents of a consultation, in the order in which they are numbered; a number is never given to another document. */
enum DocumentKind {
    NOTE(1, "note-de-procedure", "Note de procédure"),
    LAUNCH_SHEET(2, "fiche-de-lancement", "Fiche de lancement"),
    NOTICE(3, "avis-de-marche", "Avis de marché"),
    RULES(4, "reglement-de-la-consultation", "Règlement de la consultation"),
    COMMITMENT(5, "acte-d-engagement", "Acte d’engagement, par lot"),
    SPECIAL_TERMS(6, "ccap", "Cahier des clauses administratives particulières"),
    SPECIFICATIONS(7, "cctp", "Cahier des clauses techniques particulières, par lot"),
    PRICE_LIST(8, "bpu-bordereau-des-prix-unitaires", "Bordereau des prix unitaires (BPU)"),
    ESTIMATE(9, "dqe-detail-quantitatif-estimatif", "Détail quantitatif estimatif (DQE)"),
    TECHNICAL_ANSWER(10, "cadre-de-reponse-technique", "Cadre de réponse technique, par lot"),
    MEMBERS(11, "membres-et-points-de-livraison", "Membres et points de livraison"),
    CANDIDATE_FORMS(12, "formulaires-du-candidat", "Formulaires du candidat"),
    QUESTIONS(13, "registre-des-questions-et-reponses", "Registre des questions et des réponses"),
    PLANNING(14, "retroplanning", "Rétroplanning");

    private final int number;
    private final String slug;
    private final String title;

    DocumentKind(int number, String slug, String title) {
        this.number = number;
        this.slug = slug;
        this.title = title;
    }

    String title() {
        return title;
    }

    /** {@code 04-reglement-de-la-consultation}, without the end that says the format. */
    String stem() {
        return "%02d-%s".formatted(number, slug);
    }

    String file(Format format) {
        return stem() + "." + format.extension();
    }

    /** The file of one lot, by its short name. */
    String file(String lot, Format format) {
        return stem() + "-lot-" + lot + "." + format.extension();
    }
}
