package fr.commandecommune.question;

import fr.commandecommune.law.French;
import org.jspecify.annotations.Nullable;

/** Something typed in a question is wrong: where, what was read, and what was wanted, in French. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final String field;
    private final @Nullable String value;

    Refused(String field, @Nullable Object value, String message) {
        super(French.typeset(message), null, false, false);
        this.field = field;
        this.value = shown(value);
    }

    String field() {
        return field;
    }

    @Nullable
    String value() {
        return value;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** A text, a number, a yes or no as it was written; nothing for what is larger, and long texts cut. */
    private static @Nullable String shown(@Nullable Object value) {
        if (!(value instanceof CharSequence || value instanceof Number || value instanceof Boolean)) {
            return null;
        }
        var text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
