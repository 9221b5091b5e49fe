package fr.commandecommune.aggregation;

import java.util.List;
import java.util.Optional;

/**
 * Adds up the returns of a campaign into a joint order: the same job for the command line and the screens.
 *
 * <p>{@link #start} comes back at once and {@link #find} tells how far the run is, from any process and after a restart;
 * {@link #run} waits. Asked twice for the same campaign, files and choice, it is the same run: one that was cut short goes
 * on, one that is done writes its files again. What a run found is read through {@link JointOrders}.
 */
public final class Aggregation {

    /**
     * Starts the run in the background, or joins it if this process is already at it.
     *
     * @throws CampaignBusy when another process is at work on this campaign
     * @throws RuntimeException {@code intake.CampaignRefused} when a file that describes the campaign is wrong
     */
    public RunId start(AggregationRequest request) {
        return notYet();
    }

    /** Runs to the end; the same refusals as {@link #start}. */
    public AggregationRun run(AggregationRequest request) {
        return notYet();
    }

    /** How a run stands. */
    public Optional<AggregationRun> find(RunId id) {
        return notYet();
    }

    /** The runs for a joint order of a campaign, newest first. */
    public List<AggregationRun> history(String campaign, int limit) {
        return notYet();
    }

    /** The newest run of a campaign that made a joint order. */
    public Optional<AggregationRun> latestDone(String campaign) {
        return notYet();
    }

    /** Deletes what a run left in the database; meant for checks whose return was taken or given up. */
    public void forget(RunId id) {
        notYet();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T notYet() {
        throw new UnsupportedOperationException();
    }
}
