package fr.commandecommune.question;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fixed parts met so far. Few enough are kept for their number never to matter. */
final class FixedParts {

    private static final int MOST = 4096;
    private static final Map<Object, FixedPart> KEPT = new ConcurrentHashMap<>();

    private FixedParts() {}

    /** The part of that key, made the first time. */
    static FixedPart of(Object key, Supplier<Map<String, @Nullable Object>> fields) {
        var kept = KEPT.get(key);
        if (kept != null) {
            return kept;
        }
        var made = new FixedPart(fields.get());
        if (KEPT.size() < MOST) {
            KEPT.put(key, made);
        }
        return made;
    }
}
