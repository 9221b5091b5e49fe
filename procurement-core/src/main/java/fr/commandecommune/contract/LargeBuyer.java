package fr.commandecommune.contract;

import static fr.commandecommune.law.French.money;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A small or medium enterprise has better terms of a local buyer whose operating expenditure exceeds a figure; a contracting
 * entity is taken for a local one.
 *
 * @param <F> the facts of the question
 */
public final class LargeBuyer<F extends Parties> extends Rule<F, BigDecimal> {

    private final FigureId threshold;
    private final FigureId rate;
    private final Set<String> setsAside;

    /** Sets the rate aside that the rules of these ids give. */
    public LargeBuyer(String id, List<Citation> basis, String threshold, String rate, String... setsAside) {
        super(id, basis, reads(FigureId.of(threshold), FigureId.of(rate)));
        this.threshold = FigureId.of(threshold);
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
        var limit = law.find(threshold);
        if (better.isEmpty() || limit.isEmpty()) {
            return notYet(law);
        }
        if (!facts.smallBusiness()) {
            return silent("Le titulaire n’est pas une PME.");
        }
        if (facts.buyer().isState()) {
            return silent("L’acheteur n’est pas une collectivité ni un établissement local.");
        }
        var expenditure = facts.buyer().operatingExpenditure();
        if (expenditure == null) {
            return Finding.asks(
                    () -> "Les dépenses réelles de fonctionnement de l’avant-dernier exercice dépassent-elles "
                            + money(limit.get().number()) + " ? Le taux serait alors de "
                            + better.get().value() + " %.");
        }
        var comparison = money(expenditure) + " de dépenses de fonctionnement " + relation(expenditure, limit.get())
                + " " + money(limit.get().number());
        return limit.get().reachedBy(expenditure)
                ? Finding.concludes(
                        better.get().number(),
                        () -> comparison + " et le titulaire est une PME : "
                                + better.get().value() + " %.")
                : silent(() -> comparison + " : le taux général s’applique.");
    }
}
