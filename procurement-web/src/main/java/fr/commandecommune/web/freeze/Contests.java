package fr.commandecommune.web.freeze;

import fr.commandecommune.web.campaigns.HeldCampaign;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other pages tell of the contestations: until when, and how many wait. */
@Component
public class Contests {

    private final Snapshots snapshots;
    private final Contestations contestations;

    Contests(Snapshots snapshots, Contestations contestations) {
        this.snapshots = snapshots;
        this.contestations = contestations;
    }

    /** The last day to contest the last freeze; empty when nothing is frozen or the day is past. */
    public Optional<LocalDate> lastDay(HeldCampaign held) {
        return snapshots
                .last(held.code())
                .filter(snapshot -> contestations.inTime(held, snapshot))
                .map(snapshot -> contestations.lastDay(held, snapshot));
    }

    /** Those that the service has not answered. */
    public long unanswered(String campaign) {
        return contestations.of(campaign).stream()
                .filter(one -> one.answer() == null)
                .count();
    }
}
