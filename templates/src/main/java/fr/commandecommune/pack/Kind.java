package fr.commandecommune.pack;

/** The moment of a purchase that a pack serves. */
public enum Kind {
    /** The group is made: agreement and deliberations. */
    CONSTITUTION("constitution du groupement"),
    /** The needs are asked for. */
    COLLECTION("recensement des besoins"),
    /** The consultation is launched. */
    TENDER("consultation"),
    /** The tenders are opened. */
    OPENING("ouverture des plis"),
    /** The contracts are awarded. */
    AWARD("attribution"),
    /** Each member is told what it may order. */
    MEMBER("dossier de chaque membre");

    private final String french;

    Kind(String french) {
        this.french = french;
    }

    /** What people read. */
    public String french() {
        return french;
    }
}
