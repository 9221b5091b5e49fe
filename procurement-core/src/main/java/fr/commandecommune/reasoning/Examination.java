package fr.commandecommune.reasoning;

import fr.commandecommune.law.FigureSet;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding.Concludes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Every rule put to one case. Their order decides nothing. */
public final class Examination<C> {

    private final Rules<?, C> rules;
    private final Object[] findings;
    /** The places of the rules that conclude, those set aside included. */
    private final long concluding;

    private final List<C> conclusions;

    private Examination(Rules<?, C> rules, Object[] findings, long concluding) {
        this.rules = rules;
        this.findings = findings;
        this.concluding = concluding;
        this.conclusions = concluding == 0 ? List.of() : standing();
    }

    /** What each rule finds in the case. A sentence written later reads the law no more. */
    public static <F, C> Examination<C> of(Rules<F, C> rules, F facts, Law law) {
        var findings = new Object[rules.size()];
        long concluding = 0;
        rules.open(law);
        for (int place = 0; place < findings.length; place++) {
            var finding = rules.examine(place, facts, law);
            findings[place] = finding;
            concluding |= (finding instanceof Concludes<C> ? 1L : 0) << place;
        }
        law.limitedTo(FigureSet.NONE);
        return new Examination<>(rules, findings, concluding);
    }

    /** What the rules conclude, those set aside left out. */
    public List<C> conclusions() {
        return conclusions;
    }

    /** Whether that rule concludes, and is not set aside. */
    public boolean concludedBy(String rule) {
        return stands(rules.place(rule));
    }

    /** The ids of the rules that conclude and are not set aside. */
    public List<String> concluding() {
        return IntStream.range(0, findings.length)
                .filter(this::stands)
                .mapToObj(place -> rules.all().get(place).id())
                .toList();
    }

    /** What each rule said. */
    public List<Step> trace() {
        return new Trace(List.of(this));
    }

    int size() {
        return findings.length;
    }

    Step step(int place) {
        return new Step(rules.all().get(place), finding(place), concludes(place) ? setAsideBy(place) : List.of());
    }

    private List<C> standing() {
        if (Long.bitCount(concluding) == 1) {
            return finding(Long.numberOfTrailingZeros(concluding)) instanceof Concludes<C> found
                    ? List.of(found.conclusion())
                    : List.of();
        }
        var standing = new ArrayList<C>(Long.bitCount(concluding));
        for (long left = concluding; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            if (stands(place) && finding(place) instanceof Concludes<C> found) {
                standing.add(found.conclusion());
            }
        }
        return Collections.unmodifiableList(standing);
    }

    @SuppressWarnings("unchecked")
    private Finding<C> finding(int place) {
        return (Finding<C>) findings[place];
    }

    private boolean stands(int place) {
        return concludes(place) && (rules.stronger(place) & concluding) == 0;
    }

    private boolean concludes(int place) {
        return (concluding >>> place & 1) != 0;
    }

    /** The ids of the concluding rules that set this one aside. */
    private List<String> setAsideBy(int weaker) {
        long stronger = rules.stronger(weaker) & concluding;
        if (stronger == 0) {
            return List.of();
        }
        return IntStream.range(0, findings.length)
                .filter(place -> (stronger >>> place & 1) != 0)
                .mapToObj(place -> rules.all().get(place).id())
                .toList();
    }
}
