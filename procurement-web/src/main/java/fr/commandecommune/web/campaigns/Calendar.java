package fr.commandecommune.web.campaigns;

import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.layout.French;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the communes may answer, in whole days of Paris, both included.
 *
 * @param opens absent: already open
 * @param closes absent: until the freeze
 */
public record Calendar(@Nullable LocalDate opens, @Nullable LocalDate closes, LatePolicy late) {

    @Nullable
    Instant opensAt() {
        return opens == null ? null : CampaignDays.startOf(opens);
    }

    @Nullable
    Instant closesAt() {
        return closes == null ? null : CampaignDays.endOf(closes);
    }

    void check() throws Unfit {
        if (opens != null && closes != null && closes.isBefore(opens)) {
            throw new Unfit("La clôture (%s) vient avant l'ouverture (%s) : changer l'une ou l'autre."
                    .formatted(new French().day(closes), new French().day(opens)));
        }
    }

    /** As the history says it. */
    String told(String reason) {
        var french = new French();
        return "ouverture : %s ; clôture : %s ; retour en retard : %s%s"
                .formatted(
                        opens == null ? "sans date" : french.day(opens),
                        closes == null ? "sans date" : french.day(closes),
                        late.label(),
                        reason.isBlank() ? "" : " ; motif : " + reason.strip());
    }
}
