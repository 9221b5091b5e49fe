package fr.commandecommune.question;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of an answer of which only the text is the case's own; all around it is the same wherever it stands. */
public final class ToldPart extends AbstractMap<String, @Nullable Object> {

    /** The field that holds the text. */
    public static final String TEXT = "text";

    private final FixedPart around;
    private final String text;

    /** @param around every field in its order, the text empty */
    ToldPart(FixedPart around, String text) {
        this.around = around;
        this.text = text;
    }

    /** What was written of the fields around the text, which they hold as an empty one; written the first time. */
    public <T> T around(Class<T> form, Function<Map<String, @Nullable Object>, T> writer) {
        return around.written(form, writer);
    }

    public String text() {
        return text;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        var fields = new LinkedHashMap<String, @Nullable Object>(around);
        fields.put(TEXT, text);
        return fields.entrySet();
    }

    @Override
    public @Nullable Object get(Object name) {
        return name.equals(TEXT) ? text : around.get(name);
    }
}
