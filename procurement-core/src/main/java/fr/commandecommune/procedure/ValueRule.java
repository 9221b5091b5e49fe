package fr.commandecommune.procedure;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.law.French;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;

/** A rule that says what counts in the value of a need. */
abstract class ValueRule extends Rule<Estimate, Counted> {

    private final Counted counted;

    ValueRule(String id, Counted counted, String... articles) {
        super(id, ccp(articles), reads());
        this.counted = counted;
    }

    static List<ValueRule> all() {
        return List.of(new WithoutTax(), new SumOfLots(), new MaximumOfLots(), new MaximumOfContract());
    }

    final Finding<Counted> counts(Wording wording) {
        return Finding.concludes(counted, wording);
    }

    /** The value of a need excludes the tax. */
    private static final class WithoutTax extends ValueRule {

        WithoutTax() {
            super("EST-010", Counted.WITHOUT_TAX, "R2121-1");
        }

        @Override
        public Finding<Counted> examine(Estimate estimate, Law law) {
            var rate = estimate.question().vatRate();
            return rate == null
                    ? silent("Les montants sont donnés hors taxes.")
                    : counts(() -> "Les montants, donnés taxe comprise au taux de " + French.number(rate)
                            + " %, sont ramenés hors taxes au centime le plus proche.");
        }
    }

    /** The value of a need is that of all its lots, options, renewals and prizes included. */
    private static final class SumOfLots extends ValueRule {

        SumOfLots() {
            super("EST-020", Counted.SUM_OF_LOTS, "R2121-1", "R2121-4");
        }

        @Override
        public Finding<Counted> examine(Estimate estimate, Law law) {
            int lots = estimate.lots().size();
            return counts(() -> (lots == 1 ? "Le besoin vaut " : "Les " + lots + " lots valent ensemble ")
                    + euros(estimate.sum()) + ", tout compris : reconductions, options, tranches et primes.");
        }
    }

    /** The maximum of a framework stands for all that it holds. */
    private static final class MaximumOfLots extends ValueRule {

        MaximumOfLots() {
            super("EST-030", Counted.MAXIMUM_OF_LOTS, "R2121-8");
        }

        @Override
        public Finding<Counted> examine(Estimate estimate, Law law) {
            var lots = estimate.question().lots();
            return !estimate.someLotHasMaximum()
                    ? silent("Aucun lot n’a de maximum d’accord-cadre.")
                    : counts(() ->
                            "Le maximum de l’accord-cadre tient lieu de montant de base, de reconductions, d’options et de tranches (lots concernés : "
                                    + lots.stream().filter(Estimate::hasMaximum).count() + ").");
        }
    }

    /** The maximum of the whole contract counts where it exceeds the sum of the lots. */
    private static final class MaximumOfContract extends ValueRule {

        MaximumOfContract() {
            super("EST-040", Counted.MAXIMUM_OF_CONTRACT, "R2121-8");
        }

        @Override
        public Finding<Counted> examine(Estimate estimate, Law law) {
            if (!estimate.hasMaximum()) {
                return silent("Aucun maximum n’est fixé pour le contrat entier.");
            }
            return estimate.maximum().compareTo(estimate.sum()) > 0
                    ? counts(() -> "Le maximum du contrat, " + euros(estimate.maximum())
                            + ", dépasse la somme des lots, " + euros(estimate.sum()) + " : c’est lui qui compte.")
                    : silent(() -> "Le maximum du contrat, " + euros(estimate.maximum())
                            + ", ne dépasse pas la somme des lots, " + euros(estimate.sum()) + ".");
        }
    }
}
