package fr.commandecommune.contract;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A small or medium enterprise has better terms of the State.
 *
 * @param <F> the facts of the question
 */
public abstract class StateBuyer<F> extends Sentence<F, BigDecimal> {

    private final String rate;

    protected StateBuyer(String id, List<Citation> basis, String rate) {
        super(id, basis, reads(rate));
        this.rate = rate;
    }

    /** Who pays, in the question. */
    protected abstract Buyer buyer(F facts);

    /** Whether the contractor is a small or medium enterprise. */
    protected abstract boolean smallBusiness(F facts);

    @Override
    public abstract Set<String> setsAside();

    @Override
    public final Finding<BigDecimal> examine(F facts, Law law) {
        var better = law.find(rate);
        if (better.isEmpty()) {
            return notYet(law);
        }
        if (!buyer(facts).isState() || !smallBusiness(facts)) {
            return silent("L’acheteur n’est pas l’État, ou le titulaire n’est pas une PME.");
        }
        return Finding.concludes(
                better.get().number(),
                "L’acheteur est l’État et le titulaire une PME : "
                        + better.get().value() + " %.");
    }
}
