package fr.commandecommune.audit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many contracts got each verdict. */
final class Tally {

    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1L, Long::sum);
    }

    long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    long all() {
        return counts().stream().mapToLong(Long::longValue).sum();
    }

    /** In the order of the verdicts. */
    List<Long> counts() {
        return Arrays.stream(Verdict.values()).map(this::of).toList();
    }
}
