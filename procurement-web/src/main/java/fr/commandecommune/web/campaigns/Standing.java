package fr.commandecommune.web.campaigns;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign stands by the clock of the database.
 *
 * @param opensAt from when the communes may answer; absent when it opened without a date
 * @param closesAt until when; absent while it has no date
 */
public record Standing(
        Stage stage, @Nullable Instant opensAt, @Nullable Instant closesAt, LatePolicy late) {

    static final Standing WITHOUT_DATES = new Standing(Stage.OPEN, null, null, LatePolicy.REFUSE);

    /** The stages of a campaign, in their order. */
    public enum Stage {
        DRAFT("en préparation"),
        OPEN("ouverte"),
        CLOSED("close"),
        FROZEN("gelée"),
        REOPENED("rouverte");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** In French, as a page says it. */
        public String label() {
            return label;
        }
    }

    /** What becomes of a return sent after closing. */
    public enum LatePolicy {
        REFUSE("refusé"),
        ACCEPT("accepté jusqu’au gel");

        private final String label;

        LatePolicy(String label) {
            this.label = label;
        }

        /** In French, as a page says it. */
        public String label() {
            return label;
        }
    }

    /** The first day, in Paris. */
    public @Nullable LocalDate opens() {
        return day(opensAt);
    }

    /** The last day, in Paris. */
    public @Nullable LocalDate closes() {
        return day(closesAt);
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(CampaignDays.PARIS).toLocalDate();
    }
}
