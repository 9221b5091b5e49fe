package fr.commandecommune.aggregation;

import fr.commandecommune.need.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of a run begins: nowhere, or at an earlier run of the same campaign whose returns mostly did not change.
 *
 * @param run the earlier run, if there is one
 * @param kept the numbers of its returns that are as they were
 * @param columns of its returns, by number
 * @param ownFrom the number of the first return that is read now
 * @param toRead the returns that are read now, sorted by name
 */
record Baseline(@Nullable RunId run, Set<Integer> kept, Map<Place, Integer> columns, int ownFrom, List<Path> toRead) {

    Baseline {
        kept = Set.copyOf(kept);
        columns = Map.copyOf(columns);
        toRead = List.copyOf(toRead);
    }

    /** Everything is read. */
    static Baseline nowhere(List<Path> returns) {
        return new Baseline(null, Set.of(), Map.of(), 0, returns);
    }
}
