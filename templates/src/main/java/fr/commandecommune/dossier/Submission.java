package fr.commandecommune.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How tenders are sent.
 *
 * @param validityDays days from the deadline during which a tender binds
 * @param samples null: no samples are asked for
 */
public record Submission(
        @Nullable String profileUrl,
        @Nullable Integer validityDays,
        @Nullable Samples samples,
        @Nullable String visit,
        @Nullable Moment questionsUntil,
        @Nullable Moment answersUntil,
        @Nullable String backupAddress,
        @Nullable String language) {

    /** The samples that are asked for: of which lots, where, until when, and what becomes of them. */
    public record Samples(
            List<String> lots,
            @Nullable String address,
            @Nullable Moment until,
            @Nullable Boolean returned,
            @Nullable String ifAbsent) {
        public Samples {
            lots = List.copyOf(lots);
        }
    }
}
