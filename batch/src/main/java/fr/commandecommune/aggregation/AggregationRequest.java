package fr.commandecommune.aggregation;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an aggregation.
 *
 * @param campaignFolder the folder of {@code campagne.csv}, with its returns in {@code besoins/}
 * @param onlyReturn the one return to check, instead of those in {@code besoins/}; only with {@link Kind#CHECK}
 * @param onlySiren the member whose lines alone are taken, lines of others being refused by name; only with
 *     {@link Kind#CHECK}
 * @param outFolder where the files are written; none are when absent
 * @param acceptPartial whether the good lines make a joint order although others are refused
 * @param comparedWith the run whose joint order {@code ecarts.csv} compares this one with; where none is given, the newest that was
 *     done before
 */
public record AggregationRequest(
        Kind kind,
        Path campaignFolder,
        @Nullable Path onlyReturn,
        @Nullable String onlySiren,
        @Nullable Path outFolder,
        Set<Format> formats,
        boolean acceptPartial,
        @Nullable RunId comparedWith) {

    /** Whether a joint order is wanted, or one return is tried without keeping anything. */
    public enum Kind {
        JOINT_ORDER,
        CHECK
    }

    public AggregationRequest {
        formats = Set.copyOf(formats);
    }

    /** Adds up all returns of the folder and writes every format into {@code outFolder}. */
    public static AggregationRequest jointOrder(Path campaignFolder, @Nullable Path outFolder, boolean acceptPartial) {
        return new AggregationRequest(
                Kind.JOINT_ORDER,
                campaignFolder,
                null,
                null,
                outFolder,
                EnumSet.allOf(Format.class),
                acceptPartial,
                null);
    }

    /** Tries one return against the campaign's catalogue and members; writes no file and no joint order. */
    public static AggregationRequest check(Path campaignFolder, Path onlyReturn, @Nullable String onlySiren) {
        return new AggregationRequest(Kind.CHECK, campaignFolder, onlyReturn, onlySiren, null, Set.of(), true, null);
    }

    /** The same, restricted to some kinds of files. */
    public AggregationRequest withFormats(Set<Format> wanted) {
        return new AggregationRequest(
                kind, campaignFolder, onlyReturn, onlySiren, outFolder, wanted, acceptPartial, comparedWith);
    }

    /** The same, compared with that run's joint order. */
    public AggregationRequest comparedWith(RunId earlier) {
        return new AggregationRequest(
                kind, campaignFolder, onlyReturn, onlySiren, outFolder, formats, acceptPartial, earlier);
    }
}
