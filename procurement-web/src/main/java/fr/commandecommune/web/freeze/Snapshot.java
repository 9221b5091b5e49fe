package fr.commandecommune.web.freeze;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A need as it was frozen; never edited, the next freeze makes the next one.
 *
 * @param run the aggregation that made it
 * @param inputHash {@code sha256:…} of the files it was made of
 * @param resultHash {@code sha256:…} of the needs
 * @param reason why the former one had been reopened; absent for the first
 */
public record Snapshot(
        int number,
        long run,
        String inputHash,
        String resultHash,
        String by,
        Instant at,
        @Nullable String reason) {

    /** As pages and documents name it: {@code G1}. */
    public String name() {
        return "G" + number;
    }
}
