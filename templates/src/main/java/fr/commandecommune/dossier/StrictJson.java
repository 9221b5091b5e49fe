package fr.commandecommune.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file as a stream, each object holding just the names it should, and tells the line of what is wrong. */
final class StrictJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(10_000)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;

    private StrictJson(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static <T> T read(Path path, Reader<T> reader) throws IOException, DossierRefused {
        var file = String.valueOf(path.getFileName());
        try (var in = Files.newInputStream(path);
                var parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            var json = new StrictJson(file, parser);
            parser.nextToken();
            T value = reader.read(json);
            if (parser.nextToken() != null) {
                throw json.refused("", "le fichier continue après sa fin");
            }
            return value;
        } catch (JacksonIOException fault) {
            throw new IOException("Le fichier « " + path + " » ne se lit pas", fault);
        } catch (JacksonException fault) {
            throw BoundedYaml.refused(
                    file,
                    fault.getLocation() == null ? 0 : fault.getLocation().getLineNr(),
                    "le fichier n’est pas du JSON lisible, ou il est coupé ; indiquez le fichier commande-groupee.json, tel que la commande aggregate l’a écrit");
        }
    }

    /** Reads something from the parser. */
    interface Reader<T> {
        T read(StrictJson json) throws IOException, DossierRefused;
    }

    /** Reads a part of an object; the parser stands on its first token. */
    interface Part {
        void read() throws IOException, DossierRefused;
    }

    /** Reads the object the parser stands on: needed and optional texts, and needed parts that are not texts. */
    Texts object(Set<String> needed, Set<String> optional, Map<String, Part> parts) throws IOException, DossierRefused {
        expect(JsonToken.START_OBJECT, "un objet { … }");
        var known = new TreeSet<>(needed);
        known.addAll(optional);
        known.addAll(parts.keySet());
        var texts = new HashMap<String, String>();
        var seen = new TreeSet<String>();
        int line = line();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (!known.contains(name)) {
                throw refused(name, "nom inconnu ; le plus proche est « %s »".formatted(Words.nearest(name, known)));
            }
            seen.add(name);
            var token = parser.nextToken();
            var part = parts.get(name);
            if (part != null) {
                part.read();
            } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                texts.put(name, parser.getString());
            } else if (token != JsonToken.VALUE_NULL) {
                throw refused(name, "un texte ou un nombre est attendu");
            }
        }
        for (var name : known) {
            if (!optional.contains(name) && !seen.contains(name)) {
                throw refusedAt(line, name, "ce nom manque ; refaites le besoin groupé par la commande aggregate");
            }
        }
        return new Texts(this, line, texts);
    }

    /** Reads the array the parser stands on, entry by entry. */
    void array(Part entry) throws IOException, DossierRefused {
        expect(JsonToken.START_ARRAY, "une liste [ … ]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entry.read();
        }
    }

    private void expect(JsonToken token, String wanted) throws DossierRefused {
        if (parser.currentToken() != token) {
            throw refused("", wanted + " est attendu");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private DossierRefused refused(String name, String message) {
        return refusedAt(line(), name, message);
    }

    private DossierRefused refusedAt(int line, String name, String message) {
        return new DossierRefused(List.of(new DossierRefused.Refusal(file, line, name, message)));
    }

    /** The texts and numbers of one object, by name. */
    record Texts(StrictJson json, int line, Map<String, String> values) {

        String text(String name) throws DossierRefused {
            var value = values.get(name);
            if (value == null) {
                throw json.refusedAt(line, name, "une valeur est attendue");
            }
            return value;
        }

        @Nullable
        String textOrNull(String name) {
            return values.get(name);
        }

        BigDecimal decimal(String name) throws DossierRefused {
            var typed = text(name);
            if (!typed.matches("\\d{1,15}(\\.\\d{1,9})?")) {
                throw json.refusedAt(line, name, "« %s » lu ; un nombre positif est attendu".formatted(typed));
            }
            return new BigDecimal(typed);
        }

        <E extends Enum<E>> E code(String name, Class<E> type) throws DossierRefused {
            var typed = text(name);
            for (var code : type.getEnumConstants()) {
                if (code.name().equals(typed)) {
                    return code;
                }
            }
            throw json.refusedAt(
                    line,
                    name,
                    "« %s » lu ; écrivez l’un de %s".formatted(typed, Arrays.toString(type.getEnumConstants())));
        }
    }
}
