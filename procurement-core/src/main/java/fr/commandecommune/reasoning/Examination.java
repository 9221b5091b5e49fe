package fr.commandecommune.reasoning;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding.Concludes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Every rule put to one case. Their order decides nothing. */
public final class Examination<C> {

    private final Rules<?, C> rules;
    private final List<Finding<C>> findings;
    private final List<C> conclusions;

    private Examination(Rules<?, C> rules, List<Finding<C>> findings) {
        this.rules = rules;
        this.findings = findings;
        this.conclusions = standing();
    }

    public static <F, C> Examination<C> of(Rules<F, C> rules, F facts, Law law) {
        return new Examination<>(rules, rules.examine(facts, law));
    }

    /** What the rules conclude, those set aside left out. */
    public List<C> conclusions() {
        return conclusions;
    }

    /** Whether that rule concludes, and is not set aside. */
    public boolean concludedBy(String rule) {
        for (int place = 0; place < findings.size(); place++) {
            if (rules.all().get(place).id().equals(rule)) {
                return stands(place);
            }
        }
        throw new IllegalArgumentException("no such rule here: " + rule);
    }

    /** The ids of the rules that conclude and are not set aside. */
    public List<String> concluding() {
        return IntStream.range(0, findings.size())
                .filter(this::stands)
                .mapToObj(place -> rules.all().get(place).id())
                .toList();
    }

    /** What each rule said. */
    public List<Step> trace() {
        return new Trace(List.of(this));
    }

    int size() {
        return findings.size();
    }

    Step step(int place) {
        var finding = findings.get(place);
        return new Step(
                rules.all().get(place), finding, finding instanceof Concludes<C> ? setAsideBy(place) : List.of());
    }

    private List<C> standing() {
        int count = 0;
        for (var finding : findings) {
            if (finding instanceof Concludes<C>) {
                count++;
            }
        }
        if (count == 0) {
            return List.of();
        }
        var standing = new ArrayList<C>(count);
        for (int place = 0; place < findings.size(); place++) {
            if (findings.get(place) instanceof Concludes<C> found && stands(place)) {
                standing.add(found.conclusion());
            }
        }
        return Collections.unmodifiableList(standing);
    }

    private boolean stands(int place) {
        if (!(findings.get(place) instanceof Concludes<C>)) {
            return false;
        }
        for (int stronger : rules.stronger(place)) {
            if (findings.get(stronger) instanceof Concludes<C>) {
                return false;
            }
        }
        return true;
    }

    /** The concluding rules that set this one aside. */
    private List<String> setAsideBy(int weaker) {
        return IntStream.of(rules.stronger(weaker))
                .filter(place -> findings.get(place) instanceof Concludes<C>)
                .mapToObj(place -> rules.all().get(place).id())
                .toList();
    }
}
