package fr.commandecommune.web.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one member's return stands in a campaign.
 *
 * @param version grows by one with each write; 0 while nothing was written
 * @param author who wrote last; absent while nothing was written
 */
public record MemberReturn(
        String campaign,
        String siren,
        State state,
        long version,
        @Nullable Author author,
        @Nullable Instant at) {

    /** The states of a return, in the order it goes through them. */
    public enum State {
        DRAFT("brouillon"),
        SUBMITTED("transmis"),
        APPROVED("validé par la commune"),
        ACCEPTED("accepté par le service"),
        SENT_BACK("renvoyé à la commune"),
        NIL("rien cette année");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** In French, as a page says it. */
        public String label() {
            return label;
        }

        /** Whether lines may be typed in this state. */
        public boolean typed() {
            return this == DRAFT || this == SENT_BACK;
        }
    }

    static MemberReturn blank(String campaign, String siren) {
        return new MemberReturn(campaign, siren, State.DRAFT, 0, null, null);
    }

    /** Whether anything was ever written in it. */
    public boolean begun() {
        return version > 0;
    }
}
