package fr.commandecommune.web.campaigns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a campaign.
 *
 * @param reason in French, why, or which days were set; absent where there is nothing more to say
 */
public record CampaignEvent(
        Kind kind, String author, Instant at, @Nullable String reason) {

    /** What happened. */
    public enum Kind {
        PREPARED("mise en préparation"),
        SCHEDULED("dates fixées"),
        OPENED("ouverte"),
        CLOSED("close"),
        CHOICE("choix pour un membre sans réponse"),
        FROZEN("gelée"),
        REOPENED("dégelée");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In French, as a page says it. */
        public String label() {
            return label;
        }
    }
}
