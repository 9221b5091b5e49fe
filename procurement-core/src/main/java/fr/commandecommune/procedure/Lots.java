package fr.commandecommune.procedure;

import java.util.List;
import java.util.stream.Collectors;

/** How lots are named in a sentence. */
final class Lots {

    private static final int NAMED = 25;

    private Lots() {}

    /** « lots 3, 4 » for those of a list; a long list is cut. */
    static String numbers(List<LotRegime> lots) {
        return named(lots.stream().map(LotRegime::number).toList());
    }

    static String named(List<String> numbers) {
        var named = numbers.stream().limit(NAMED).collect(Collectors.joining(", "));
        return (numbers.size() == 1 ? "lot " : "lots ") + named + (numbers.size() > NAMED ? "…" : "");
    }
}
