package fr.commandecommune.aggregation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a run, and which of them are not those of the run where its reading began.
 *
 * @param base that run, if there is one
 * @param touched the places of the members of whom a line came, went or changed since; without a base, all are
 * @param dropped the numbers of the returns of the base that changed or are gone
 */
record RunLines(RunId run, @Nullable RunId base, List<Integer> touched, List<Integer> dropped) {

    RunLines {
        touched = List.copyOf(touched);
        dropped = List.copyOf(dropped);
    }

    /**
     * A statement on these lines: {@link RunTables#in}, and {@code {base}} the run where they begin or 0, {@code {base_need}} and
     * {@code {base_share}} its lines, {@code {all}} whether everything was read, {@code {touched}} and {@code {dropped}} as arrays.
     */
    String in(String sql) {
        var other = base == null ? run : base;
        return new RunTables(run)
                .in(sql.replace("{base_need}", new RunTables(other).in("{need}"))
                        .replace("{base_share}", new RunTables(other).in("{share}"))
                        .replace("{base}", base == null ? "0" : base.toString())
                        .replace("{all}", Boolean.toString(base == null))
                        .replace("{touched}", array(touched))
                        .replace("{dropped}", array(dropped)));
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'::int[]"));
    }
}
