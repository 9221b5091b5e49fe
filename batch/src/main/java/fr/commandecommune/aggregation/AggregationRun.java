package fr.commandecommune.aggregation;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stands: what it is about, how far it is, what it counted.
 *
 * @param inputHash {@code sha256:…} of the files read
 * @param resultHash {@code sha256:…} of the canonical needs; absent until there is a joint order
 * @param failure in French, why it failed; only when {@link State#FAILED}
 */
public record AggregationRun(
        RunId id,
        AggregationRequest.Kind kind,
        String campaign,
        String inputHash,
        boolean acceptPartial,
        @Nullable Path outFolder,
        State state,
        Progress progress,
        LineTotals lines,
        @Nullable String resultHash,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    /** Where a run stands. */
    public enum State {
        /** At work, or cut short with its process: {@link Aggregation#find} tells the two apart. */
        RUNNING,
        /** Its process died or the server stopped; asked again, it goes on where it was. */
        INTERRUPTED,
        /** Done; there is a joint order (none for a check). */
        DONE,
        /** Lines were refused and nobody accepted to go on without them: there is no joint order. */
        REFUSED,
        /** We are at fault; {@code failure} says how. */
        FAILED
    }

    /**
     * How far a run is.
     *
     * @param step in French, what is being done
     * @param linesRead lines of returns read so far
     * @param share done, from 0 to 100
     */
    public record Progress(String step, long linesRead, int share) {}

    /** What became of the lines: {@code read = accepted + refused + duplicates + noNeed}. */
    public record LineTotals(long read, long accepted, long refused, long duplicates, long noNeed) {

        static final LineTotals NONE = new LineTotals(0, 0, 0, 0, 0);

        LineTotals plus(LineTotals other) {
            return new LineTotals(
                    read + other.read,
                    accepted + other.accepted,
                    refused + other.refused,
                    duplicates + other.duplicates,
                    noNeed + other.noNeed);
        }
    }

    AggregationRun interrupted() {
        return new AggregationRun(
                id,
                kind,
                campaign,
                inputHash,
                acceptPartial,
                outFolder,
                State.INTERRUPTED,
                progress,
                lines,
                resultHash,
                startedAt,
                endedAt,
                failure);
    }

    /** Whether the run is over, well or not. */
    public boolean over() {
        return state != State.RUNNING;
    }
}
