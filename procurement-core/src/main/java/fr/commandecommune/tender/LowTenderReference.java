package fr.commandecommune.tender;

import static fr.commandecommune.law.French.money;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.tender.LowTenderQuestion.Method;
import fr.commandecommune.tender.LowTenderReference.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a price is compared with: all means are good to find a suspect tender (L2152-6). */
abstract class LowTenderReference extends Rule<LowTenderQuestion, Reference> {

    private final Method method;

    /** A mean, kept as an exact fraction. */
    record Reference(BigDecimal sum, BigDecimal count) {}

    private LowTenderReference(String id, Method method, FigureId... figures) {
        super(id, ccp("L2152-6"), reads(figures));
        this.method = method;
    }

    static List<Rule<LowTenderQuestion, Reference>> all() {
        return List.of(new TrimmedMean(), new Estimate());
    }

    abstract Finding<Reference> compare(LowTenderQuestion question, Law law);

    @Override
    public final Finding<Reference> examine(LowTenderQuestion question, Law law) {
        return question.method() == method ? compare(question, law) : silent("Ce n’est pas la méthode demandée.");
    }

    /** The mean of the tenders, those that are far above the mean of all left out. */
    private static final class TrimmedMean extends LowTenderReference {

        private static final FigureId TOO_HIGH = FigureId.of("share.lowtender.toohigh");

        TrimmedMean() {
            super("LOW-010", Method.TRIMMED_MEAN, TOO_HIGH);
        }

        @Override
        Finding<Reference> compare(LowTenderQuestion question, Law law) {
            var share = law.figure(TOO_HIGH);
            var sum = sum(question.prices());
            var count = BigDecimal.valueOf(question.prices().size());
            var most = sum.add(share.of(sum));
            var kept = question.prices().stream()
                    .filter(price -> price.multiply(count).compareTo(most) <= 0)
                    .toList();
            return Finding.concludes(
                    new Reference(sum(kept), BigDecimal.valueOf(kept.size())),
                    () -> "Moyenne de " + kept.size() + " offres sur "
                            + question.prices().size() + " : celles qui dépassent la moyenne de plus de "
                            + share.value() + " % n’y entrent pas.");
        }

        private static BigDecimal sum(List<BigDecimal> prices) {
            return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** The buyer's own estimate. */
    private static final class Estimate extends LowTenderReference {

        Estimate() {
            super("LOW-020", Method.ESTIMATE);
        }

        @Override
        Finding<Reference> compare(LowTenderQuestion question, Law law) {
            var estimate = Objects.requireNonNull(question.estimate());
            return Finding.concludes(
                    new Reference(estimate, BigDecimal.ONE),
                    () -> "Estimation de l’acheteur : " + money(estimate) + ".");
        }
    }
}
