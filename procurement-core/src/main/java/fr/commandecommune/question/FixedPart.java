package fr.commandecommune.question;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of answers that is the same wherever it stands: what a rule says when it tells no fact of the case, or a figure. Who
 * writes answers may keep what it wrote of it.
 */
public final class FixedPart extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> fields;
    private volatile @Nullable Object written;

    FixedPart(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** What was written of this part, written the first time. */
    public <T> T written(Class<T> form, Function<Map<String, @Nullable Object>, T> writer) {
        var kept = written;
        if (!form.isInstance(kept)) {
            kept = writer.apply(fields);
            written = kept;
        }
        return form.cast(kept);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return fields.entrySet();
    }

    @Override
    public @Nullable Object get(Object name) {
        return fields.get(name);
    }
}
