package fr.commandecommune.contract;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A small or medium enterprise has better terms of the State.
 *
 * @param <F> the facts of the question
 */
public final class StateBuyer<F extends Parties> extends Rule<F, BigDecimal> {

    private final FigureId rate;
    private final Set<String> setsAside;

    /** Sets the rate aside that the rules of these ids give. */
    public StateBuyer(String id, List<Citation> basis, String rate, String... setsAside) {
        super(id, basis, reads(FigureId.of(rate)));
        this.rate = FigureId.of(rate);
        this.setsAside = Set.of(setsAside);
    }

    @Override
    public Set<String> setsAside() {
        return setsAside;
    }

    @Override
    public Finding<BigDecimal> examine(F facts, Law law) {
        var better = law.find(rate);
        if (better.isEmpty()) {
            return notYet(law);
        }
        if (!facts.buyer().isState() || !facts.smallBusiness()) {
            return silent("L’acheteur n’est pas l’État, ou le titulaire n’est pas une PME.");
        }
        return Finding.concludes(
                better.get().number(),
                () -> "L’acheteur est l’État et le titulaire une PME : "
                        + better.get().value() + " %.");
    }
}
