package fr.commandecommune.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a question, with its path from the question.
 *
 * @param value null where the field is absent or null
 */
record Field(String path, @Nullable Object value) {

    private static final String DATE = "une date au format AAAA-MM-JJ, par exemple 2026-11-23";
    private static final String YES_OR_NO = "true ou false";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_TEXT = 500;

    boolean isGiven() {
        return value != null;
    }

    Refused refused(String message) {
        return new Refused(path, value, message);
    }

    /** The refusal of a value that is not what it should be. */
    Refused unlike(String wanted) {
        return refused("Il faut " + wanted + ".");
    }

    /** The same value, once it is known to be there. */
    Field required(String wanted) {
        if (value == null) {
            throw refused("Champ attendu : " + wanted + ".");
        }
        return this;
    }

    @Nullable
    String text(String wanted) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw unlike(wanted);
    }

    String requiredText(String wanted) {
        var text = required(wanted).text(wanted);
        if (text == null) {
            throw unlike(wanted);
        }
        return text;
    }

    /** Free words, which the rules do not read. */
    @Nullable
    String title() {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw unlike("un texte");
    }

    @Nullable
    LocalDate date() {
        return value == null ? null : requiredDate();
    }

    LocalDate requiredDate() {
        var text = requiredText(DATE);
        if (!DAY.matcher(text).matches()) {
            throw unlike(DATE);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused("Cette date n’existe pas dans le calendrier ; il faut " + DATE + ".");
        }
    }

    @Nullable
    Boolean flag() {
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw unlike(YES_OR_NO);
    }

    boolean requiredFlag() {
        return Boolean.TRUE.equals(required(YES_OR_NO).flag());
    }

    <E extends Enum<E>> @Nullable E code(Class<E> codes) {
        return value == null ? null : requiredCode(codes);
    }

    <E extends Enum<E>> E requiredCode(Class<E> codes) {
        for (var code : codes.getEnumConstants()) {
            if (code.name().equals(value)) {
                return code;
            }
        }
        var text = requiredText(wanted(codes));
        throw new Refused(path, text, "Code inconnu ; il faut " + wanted(codes) + ".");
    }

    private static <E extends Enum<E>> String wanted(Class<E> codes) {
        return "un de ces codes : "
                + Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The object that it is. */
    Fields object(String wanted) {
        if (value instanceof Map<?, ?> content) {
            return new Fields(path, content);
        }
        throw refused("Il faut un objet : " + wanted + ".");
    }

    /** The items of a list; an absent list is empty. */
    List<Field> items(String wanted) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw unlike(wanted);
        }
        var fields = new Field[items.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new Field(path + "[" + i + "]", items.get(i));
        }
        return List.of(fields);
    }
}
