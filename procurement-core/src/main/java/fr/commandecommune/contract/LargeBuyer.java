package fr.commandecommune.contract;

import static fr.commandecommune.law.French.money;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A small or medium enterprise has better terms of a local buyer whose operating expenditure exceeds a figure; a contracting
 * entity is taken for a local one.
 *
 * @param <F> the facts of the question
 */
public abstract class LargeBuyer<F> extends Sentence<F, BigDecimal> {

    private final String threshold;
    private final String rate;

    protected LargeBuyer(String id, List<Citation> basis, String threshold, String rate) {
        super(id, basis, reads(threshold, rate));
        this.threshold = threshold;
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
        var limit = law.find(threshold);
        if (better.isEmpty() || limit.isEmpty()) {
            return notYet(law);
        }
        if (!smallBusiness(facts)) {
            return silent("Le titulaire n’est pas une PME.");
        }
        if (buyer(facts).isState()) {
            return silent("L’acheteur n’est pas une collectivité ni un établissement local.");
        }
        var expenditure = buyer(facts).operatingExpenditure();
        if (expenditure == null) {
            return Finding.asks("Les dépenses réelles de fonctionnement de l’avant-dernier exercice dépassent-elles "
                    + money(limit.get().number()) + " ? Le taux serait alors de "
                    + better.get().value() + " %.");
        }
        var comparison = money(expenditure) + " de dépenses de fonctionnement " + relation(expenditure, limit.get())
                + " " + money(limit.get().number());
        return limit.get().reachedBy(expenditure)
                ? Finding.concludes(
                        better.get().number(),
                        comparison + " et le titulaire est une PME : "
                                + better.get().value() + " %.")
                : silent(comparison + " : le taux général s’applique.");
    }
}
