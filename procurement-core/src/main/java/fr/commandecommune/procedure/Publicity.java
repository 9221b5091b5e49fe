package fr.commandecommune.procedure;

/** The least publicity. */
public enum Publicity {
    NONE("aucune publicité"),
    FREE("publicité libre, adaptée à l’achat"),
    BOAMP_OR_JAL("avis au BOAMP ou dans un journal d’annonces légales"),
    BOAMP_AND_JOUE("avis au BOAMP et au Journal officiel de l’Union européenne"),
    JOUE("avis au Journal officiel de l’Union européenne");

    private final String label;

    Publicity(String label) {
        this.label = label;
    }

    /** The French words for it. */
    public String label() {
        return label;
    }
}
