package fr.commandecommune.question.json;

import fr.commandecommune.question.FixedPart;
import fr.commandecommune.question.ToldPart;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a tree of maps, lists, texts, {@link BigDecimal}s and booleans. Numbers are read exactly, a key given twice is
 * refused, and so are broken UTF-8 and what is nested absurdly deep.
 */
public final class JsonTree {

    /** The most bytes of one document: 1 MB. */
    public static final int MOST_BYTES = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 1000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonTree() {}

    /**
     * Reads one document, in UTF-8.
     *
     * @throws NotJson where it is none
     */
    public static @Nullable Object read(byte[] document) throws NotJson {
        if (document.length > MOST_BYTES) {
            throw new NotJson("Le texte dépasse 1 Mo ; il faut une question plus courte.");
        }
        return read(decoded(document));
    }

    /** Writes one tree, in UTF-8; the stream stays open and is not flushed. */
    public static void write(@Nullable Object tree, OutputStream out) {
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(tree, generator);
        }
    }

    private static @Nullable Object read(String document) throws NotJson {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() == null) {
                throw new NotJson("Le texte est vide ; il faut une question au format JSON.");
            }
            var tree = value(parser);
            if (parser.nextToken() != null) {
                throw new NotJson(
                        "Il y a quelque chose après la fin de l’objet JSON ; il faut une question par ligne.");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new NotJson(
                    "Le JSON dépasse les limites admises : %d niveaux d’imbrication et %d chiffres par nombre au plus."
                            .formatted(DEEPEST, LONGEST_NUMBER),
                    e);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new NotJson(
                    "Ce n’est pas du JSON bien formé (colonne %d) : vérifiez guillemets, virgules, accolades et champs en double."
                            .formatted(place == null ? 1 : place.getColumnNr()),
                    e);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws NotJson {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new NotJson("Ce n’est pas du JSON bien formé.");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws NotJson {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = text(parser.currentName());
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> list(JsonParser parser) throws NotJson {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static BigDecimal number(JsonParser parser) throws NotJson {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new NotJson("Un nombre est hors de toute mesure ; il faut un nombre écrit en entier.", e);
        }
    }

    /** An escape such as {@code \\ud800} may stand for half a character, which no answer could be written with. */
    private static String text(String text) throws NotJson {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!whole) {
                    throw new NotJson(
                            "Un texte contient la moitié d’un caractère (\\ud800 à \\udfff) ; il faut du texte Unicode complet.");
                }
                i++;
            }
        }
        return text;
    }

    private static String decoded(byte[] document) throws NotJson {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new NotJson("Le texte n’est pas en UTF-8 ; enregistrez-le dans cet encodage.", e);
        }
    }

    private static void write(@Nullable Object tree, JsonGenerator generator) {
        switch (tree) {
            case null -> generator.writeNull();
            case ToldPart part -> Told.write(part, generator);
            case FixedPart part -> generator.writeRawValue(part.written(SerializedString.class, JsonTree::written));
            case String text -> generator.writeString(text);
            case Map<?, ?> object -> {
                generator.writeStartObject();
                for (var field : object.entrySet()) {
                    generator.writeName(String.valueOf(field.getKey()));
                    write(field.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                for (var item : list) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case BigDecimal number -> generator.writeNumber(number);
            case Boolean flag -> generator.writeBoolean(flag);
            default -> throw new IllegalArgumentException("no tree holds a " + tree.getClass());
        }
    }

    static SerializedString written(Map<String, ?> fields) {
        var bytes = new ByteArrayOutputStream();
        write(new LinkedHashMap<>(fields), bytes);
        return new SerializedString(bytes.toString(StandardCharsets.UTF_8));
    }
}
