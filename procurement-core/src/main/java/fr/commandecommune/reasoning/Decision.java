package fr.commandecommune.reasoning;

import fr.commandecommune.law.Law;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The one conclusion of a set of rules, and its whole trace.
 *
 * @param by the ids of the rules that conclude
 */
public record Decision<C>(C conclusion, Set<String> by, List<Step> trace) {

    /**
     * Puts every rule to the case.
     *
     * @throws IllegalStateException where no rule concludes, or two conclude differently: our fault
     */
    public static <F, C> Decision<C> of(List<? extends Rule<F, C>> rules, F facts, Law law) {
        var examination = Examination.of(rules, facts, law);
        var conclusions = new LinkedHashSet<>(examination.conclusions());
        if (conclusions.size() != 1) {
            throw new IllegalStateException(
                    (conclusions.isEmpty() ? "no rule concludes" : "rules conclude differently " + conclusions) + ": "
                            + examination.trace());
        }
        return new Decision<>(conclusions.getFirst(), examination.concluding(), examination.trace());
    }
}
