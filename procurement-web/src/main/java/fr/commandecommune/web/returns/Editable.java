package fr.commandecommune.web.returns;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the lines of a return may be typed now.
 *
 * @param why in French, what forbids it; absent when it is open
 * @param only the articles whose lines may change, where the service sent single lines back; empty for all
 */
public record Editable(@Nullable String why, Set<String> only) {

    public Editable {
        only = Set.copyOf(only);
    }

    static Editable closed(String why) {
        return new Editable(why, Set.of());
    }

    public boolean open() {
        return why == null;
    }

    /** Whether the line of this article may change. */
    public boolean article(String code) {
        return open() && (only.isEmpty() || only.contains(code));
    }
}
