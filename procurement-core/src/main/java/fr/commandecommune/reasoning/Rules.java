package fr.commandecommune.reasoning;

import fr.commandecommune.law.FigureSet;
import fr.commandecommune.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules that are put to the same case together, and which of them sets which aside.
 *
 * @param <F> the facts they look at
 * @param <C> what they conclude
 */
public final class Rules<F, C> {

    /** The places of the rules that conclude in a case are the bits of one number. */
    private static final int MOST = Long.SIZE;

    private final List<Rule<F, C>> rules;
    private final Rule<F, C>[] byPlace;
    private final FigureSet[] figures;
    private final long[] stronger;
    private final Map<String, Integer> places;

    private Rules(List<? extends Rule<F, C>> rules) {
        if (rules.size() > MOST) {
            throw new IllegalArgumentException(rules.size() + " rules in one set, more than " + MOST);
        }
        this.rules = List.copyOf(rules);
        this.byPlace = array(this.rules);
        this.figures =
                this.rules.stream().map(rule -> FigureSet.of(rule.figures())).toArray(FigureSet[]::new);
        this.places = IntStream.range(0, this.rules.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        place -> this.rules.get(place).id(), Function.identity()));
        this.stronger = this.rules.stream().mapToLong(this::settingAside).toArray();
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

    /** The place of a rule. */
    int place(String rule) {
        var place = places.get(rule);
        if (place == null) {
            throw new IllegalArgumentException("no such rule here: " + rule);
        }
        return place;
    }

    int size() {
        return rules.size();
    }

    /** From now on, the law is open to each rule for the figures it declares, and for no other. */
    void open(Law law) {
        law.limitedTo(figures);
    }

    /** What the rule at that place finds in a case. */
    Finding<C> examine(int place, F facts, Law law) {
        return byPlace[place].examine(facts, law.of(place));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <F, C> Rule<F, C>[] array(List<Rule<F, C>> rules) {
        return rules.toArray(new Rule[0]);
    }

    /** The places of the rules that set this one aside where they conclude. */
    long stronger(int place) {
        return stronger[place];
    }

    private long settingAside(Rule<F, C> weaker) {
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).setsAside().contains(weaker.id()))
                .mapToLong(place -> 1L << place)
                .reduce(0, (some, other) -> some | other);
    }
}
