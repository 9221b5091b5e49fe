package fr.commandecommune.reasoning;

import fr.commandecommune.law.Law;
import java.util.Collection;
import java.util.List;

/** The one conclusion of a set of rules, with all that they said. */
public record Decision<C>(C conclusion, Examination<C> examination) {

    /**
     * Puts every rule to the case.
     *
     * @throws IllegalStateException where no rule concludes, or two conclude differently: our fault
     */
    public static <F, C> Decision<C> of(Rules<F, C> rules, F facts, Law law) {
        var examination = Examination.of(rules, facts, law);
        var conclusions = examination.conclusions();
        if (conclusions.isEmpty()) {
            throw new IllegalStateException("no rule concludes: " + examination.trace());
        }
        var conclusion = conclusions.getFirst();
        for (int place = 1; place < conclusions.size(); place++) {
            if (!conclusions.get(place).equals(conclusion)) {
                throw new IllegalStateException(
                        "rules conclude differently " + conclusions + ": " + examination.trace());
            }
        }
        return new Decision<>(conclusion, examination);
    }

    /** The ids of the rules that conclude. */
    public List<String> by() {
        return examination.concluding();
    }

    /** Whether that rule concludes, and is not set aside. */
    public boolean concludedBy(String rule) {
        return examination.concludedBy(rule);
    }

    /** Whether one of those rules concludes, and is not set aside. */
    public boolean concludedByAny(Collection<String> rules) {
        for (var rule : rules) {
            if (concludedBy(rule)) {
                return true;
            }
        }
        return false;
    }

    /** What each rule said. */
    public List<Step> trace() {
        return examination.trace();
    }
}
