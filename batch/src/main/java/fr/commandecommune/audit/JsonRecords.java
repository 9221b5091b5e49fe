package fr.commandecommune.audit;

import java.io.Reader;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The JSON of the schemas: {@code {"marches":[…]}} until 2023, {@code {"marches":{"marche":[…]}}} since. */
final class JsonRecords implements Records {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(5_000_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // some publishers write NaN
            .build();
    private static final String CONTRACTS = "marches";
    private static final String CONTRACT = "marche";
    private static final String CONCESSION = "contrat-concession";

    private long position;

    @Override
    public Form read(Reader reader, Consumer<PublishedRecord> sink) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), reader)) {
            return root(json, sink);
        } catch (StreamConstraintsException tooMuch) {
            throw new AuditRefused(
                    "Le JSON %s a un texte ou une imbrication sans fin ; téléchargez le fichier de nouveau."
                            .formatted(place(tooMuch)));
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof AuditRefused refused) {
                throw refused;
            }
            throw new AuditRefused(
                    "Le JSON est abîmé ou coupé %s ; téléchargez le fichier de nouveau, rien n’a été écrit."
                            .formatted(place(broken)));
        }
    }

    private Form root(JsonParser json, Consumer<PublishedRecord> sink) {
        json.nextToken();
        Form form = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean contracts = json.currentName().equals(CONTRACTS);
            var value = json.nextToken();
            if (!contracts) {
                json.skipChildren();
            } else if (form != null) {
                throw new AuditRefused("Le JSON a deux fois « marches » à sa racine ; il en faut un seul.");
            } else {
                form = contracts(json, value, sink);
            }
        }
        if (json.nextToken() != null) {
            throw new AuditRefused("Le JSON est suivi d’autre chose ; il faut un seul objet { \"marches\": … }.");
        }
        if (form == null) {
            throw new AuditRefused(
                    "Le JSON n’a pas de « marches » à sa racine : ce ne sont pas des données essentielles"
                            + " des marchés publics (schéma v1 ou 2.0).");
        }
        return form;
    }

    private Form contracts(JsonParser json, JsonToken value, Consumer<PublishedRecord> sink) {
        if (value == JsonToken.START_ARRAY) {
            list(json, false, sink);
            return Form.JSON_V1;
        }
        if (value != JsonToken.START_OBJECT) {
            throw new AuditRefused("« marches » n’est ni une liste (schéma v1) ni un objet (schéma 2.0).");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var content = json.nextToken();
            boolean known = name.equals(CONTRACT) || name.equals(CONCESSION);
            if (known && content == JsonToken.START_ARRAY) {
                list(json, name.equals(CONCESSION), sink);
            } else if (known && content != JsonToken.VALUE_NULL) {
                record(json, content, name.equals(CONCESSION), sink);
            } else {
                json.skipChildren();
            }
        }
        return Form.JSON_V2;
    }

    private void list(JsonParser json, boolean concessions, Consumer<PublishedRecord> sink) {
        for (var item = json.nextToken(); item != JsonToken.END_ARRAY; item = json.nextToken()) {
            record(json, item, concessions, sink);
        }
    }

    private void record(JsonParser json, JsonToken start, boolean concession, Consumer<PublishedRecord> sink) {
        position++;
        var published = new PublishedRecord(position);
        if (concession) {
            published.isConcession();
        }
        if (start == JsonToken.START_OBJECT) {
            JsonRecord.read(json, published);
        } else {
            published.unreadable(JsonRecord.kind(start));
            json.skipChildren();
        }
        sink.accept(published);
    }

    private static String place(JacksonException broken) {
        var at = broken.getLocation();
        return at == null
                ? "vers son début"
                : "vers la ligne %d, colonne %d".formatted(at.getLineNr(), at.getColumnNr());
    }
}
