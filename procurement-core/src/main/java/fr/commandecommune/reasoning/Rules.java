package fr.commandecommune.reasoning;

import fr.commandecommune.law.FigureSet;
import fr.commandecommune.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules that are put to the same case together, and which of them sets which aside.
 *
 * @param <F> the facts they look at
 * @param <C> what they conclude
 */
public final class Rules<F, C> {

    private final List<Rule<F, C>> rules;
    private final List<FigureSet> figures;
    private final int[][] stronger;

    private Rules(List<? extends Rule<F, C>> rules) {
        this.rules = List.copyOf(rules);
        this.figures =
                this.rules.stream().map(rule -> FigureSet.of(rule.figures())).toList();
        this.stronger = this.rules.stream().map(this::settingAside).toArray(int[][]::new);
    }

    public static <F, C> Rules<F, C> of(List<? extends Rule<F, C>> rules) {
        return new Rules<>(rules);
    }

    @SafeVarargs
    public static <F, C> Rules<F, C> of(Rule<F, C>... rules) {
        var list = new ArrayList<Rule<F, C>>();
        for (var rule : rules) {
            list.add(rule);
        }
        return new Rules<>(list);
    }

    /** The rules of several sets, one set after the other. */
    public static List<Rule<?, ?>> listed(Rules<?, ?>... sets) {
        return Stream.of(sets).<Rule<?, ?>>flatMap(set -> set.all().stream()).toList();
    }

    /** The rules, in the order in which they are explained; their order decides nothing. */
    public List<Rule<F, C>> all() {
        return rules;
    }

    /** What each rule finds in a case, in their order. A sentence written later reads the law no more. */
    List<Finding<C>> examine(F facts, Law law) {
        var findings = new ArrayList<Finding<C>>(rules.size());
        for (int place = 0; place < rules.size(); place++) {
            findings.add(rules.get(place).examine(facts, law.limitedTo(figures.get(place))));
        }
        law.limitedTo(FigureSet.NONE);
        return findings;
    }

    /** The rules that set this one aside where they conclude, by their places. */
    int[] stronger(int place) {
        return stronger[place];
    }

    private int[] settingAside(Rule<F, C> weaker) {
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).setsAside().contains(weaker.id()))
                .toArray();
    }
}
