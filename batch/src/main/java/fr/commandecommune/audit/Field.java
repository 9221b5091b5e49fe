package fr.commandecommune.audit;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is read of a record, under the names that the schemas and the portals give it. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are made by List.of
enum Field {
    ID("id", "id", "idmarche", "marcheid"),
    /** The buyer's number and the contract's in one, where the file has no number of the contract alone. */
    UID("uid", "uid"),
    BUYER("acheteur.id", "acheteurid", "idacheteur", "acheteursid", "acheteursiret", "siretacheteur"),
    BUYER_NAME("acheteur.nom", "acheteurnom", "nomacheteur", "acheteursnom"),
    OBJECT("objet", "objet", "objetmarche", "marcheobjet"),
    AMOUNT("montant", "montant", "montantht"),
    DATE("dateNotification", "datenotification", "notificationdate"),
    PROCEDURE("procedure", "procedure"),
    NATURE("nature", "nature", "naturemarche"),
    TYPE("_type", "type"),
    CPV("codeCPV", "codecpv", "cpvcode", "cpv"),
    FRAMEWORK("idAccordCadre", "idaccordcadre"),
    INNOVATIVE("marcheInnovant", "marcheinnovant"),
    PUBLISHED("datePublicationDonnees", "datepublicationdonnees", "publicationdate"),
    CURRENT("donneesActuelles", "donneesactuelles"),
    MODIFICATION("modification_id", "modificationid", "idmodification"),
    MODIFIED_AMOUNT("modification_montant", "modificationmontant", "montantmodification", "modifmarchemontant"),
    GRANTOR("autoriteConcedante.id", "autoriteconcedanteid"),
    GLOBAL_VALUE("valeurGlobale", "valeurglobale");

    private static final Map<String, Field> BY_NAME = byName();
    private static final char LAST_ASCII = 0x7F;

    private final String label;
    private final List<String> names;

    Field(String label, String... names) {
        this.label = label;
        this.names = List.of(names);
    }

    /** The name of the schema, as anomalies print it. */
    String label() {
        return label;
    }

    /** The field of this name, whatever its capitals, dots and underscores. */
    static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /** How early this name of the field is preferred: 0 first. */
    int preference(String name) {
        return names.indexOf(plain(name));
    }

    /** Lower case letters and digits, without accents: how wordings are compared. */
    static String plain(String words) {
        var decomposed = isAscii(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFD);
        var letters = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char letter = decomposed.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                letters.append(letter);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Nothing to decompose, as in nearly all names of fields. */
    private static boolean isAscii(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The columns of a header, by field; the preferred name counts where a field has several. */
    static Map<Field, Integer> columns(List<String> header) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (int at = 0; at < header.size(); at++) {
            int column = at;
            named(header.get(at))
                    .ifPresent(field -> columns.merge(
                            field,
                            column,
                            (one, other) -> field.preference(header.get(one)) <= field.preference(header.get(other))
                                    ? one
                                    : other));
        }
        return columns;
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        for (var field : values()) {
            field.names.forEach(name -> fields.put(name, field));
        }
        return fields;
    }
}
