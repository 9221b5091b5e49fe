package fr.commandecommune.web.imports;

import fr.commandecommune.aggregation.RunId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return that somebody sent.
 *
 * @param fileName as it was named on the sender's desk
 * @param storedName its name among the returns that count, once taken
 * @param onlySiren the body whose lines alone are taken, when a secretary sent it
 * @param check the run that tried it
 */
public record ReturnImport(
        UUID id,
        String campaign,
        String fileName,
        @Nullable String storedName,
        @Nullable String onlySiren,
        String sentBy,
        Instant sentAt,
        @Nullable RunId check,
        State state,
        @Nullable Instant decidedAt) {

    /** What became of it. */
    public enum State {
        SENT("à confirmer"),
        IMPORTED("importé"),
        DROPPED("abandonné"),
        UNDONE("annulé");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In French, as a page says it. */
        public String label() {
            return label;
        }
    }
}
