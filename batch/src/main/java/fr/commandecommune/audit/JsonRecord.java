package fr.commandecommune.audit;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One record of a JSON file: the fields that decide, at its first level and within its buyer; the rest is passed over. */
final class JsonRecord {

    /** The objects whose fields are read as {@code acheteur.id}. */
    private static final Set<String> PARTIES = Set.of("acheteur", "autoriteConcedante");

    private JsonRecord() {}

    /** Reads the object that has just begun, to its end. */
    static void read(JsonParser json, PublishedRecord published) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (value == JsonToken.START_OBJECT && PARTIES.contains(name)) {
                party(json, name, published);
            } else {
                field(json, name, value, published);
            }
        }
    }

    private static void party(JsonParser json, String party, PublishedRecord published) {
        if (party.equals("autoriteConcedante")) {
            published.isConcession();
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = party + "." + json.currentName();
            field(json, name, json.nextToken(), published);
        }
    }

    private static void field(JsonParser json, String name, JsonToken value, PublishedRecord published) {
        var known = Field.named(name);
        if (known.isEmpty() || value == JsonToken.VALUE_NULL) {
            json.skipChildren();
            return;
        }
        boolean yesOrNo = value == JsonToken.VALUE_TRUE || value == JsonToken.VALUE_FALSE;
        if (value.isStructStart() || (yesOrNo && known.get() != Field.INNOVATIVE)) {
            published.fault(known.get(), kind(value));
            json.skipChildren();
        } else {
            published.say(known.get(), json.getString());
        }
    }

    /** What was found where words or a number were wanted. */
    static String kind(JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "un objet { … }";
            case START_ARRAY -> "une liste [ … ]";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case VALUE_STRING -> "un texte";
            default -> "un nombre";
        };
    }
}
