package fr.commandecommune.need;

/**
 * Something to tell the author of a return.
 *
 * @param file bare file name
 * @param line physical line or row counted from 1; 0 when the whole file is meant
 * @param column header as typed, empty when none is meant
 * @param value what was read
 * @param message in French: where, what was read, what to write instead
 */
public record Anomaly(
        String file, int line, String column, String value, Severity severity, Code code, String message) {

    /** Whether the line is refused, questioned, or only mentioned. */
    public enum Severity {
        REFUS,
        ALERTE,
        INFO
    }

    /** The closed list of what can be told. */
    public enum Code {
        ARTICLE_INCONNU,
        MEMBRE_INCONNU,
        MEMBRE_AMBIGU,
        MEMBRE_CONTRADICTOIRE,
        IDENTIFIANT_PERDU,
        UNITE_INCONNUE,
        NOMBRE_ILLISIBLE,
        NOMBRE_AMBIGU,
        NEGATIF,
        NON_ENTIER,
        TROP_GRAND,
        TROP_DE_DECIMALES,
        ORDRE,
        POINT_INCONNU,
        CONTRAT_EN_COURS,
        DOUBLON,
        LIGNES_CONTRADICTOIRES,
        NEANT_CONTRADICTOIRE,
        TOTAL_DIFFERENT,
        ECART_INHABITUEL,
        TEXTE_FORMULE,
        NOM_RAPPROCHE,
        ENTETE_INTROUVABLE,
        FICHIER_ILLISIBLE,
        FICHIER_DANGEREUX
    }
}
