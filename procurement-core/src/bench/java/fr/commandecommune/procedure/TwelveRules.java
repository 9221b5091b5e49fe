package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.PublicityRule.Announced;
import fr.commandecommune.procedure.PublicityRule.FreePublicity;
import fr.commandecommune.procedure.PublicityRule.NationalPublicity;
import fr.commandecommune.reasoning.Decision;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.Rules;
import java.math.BigDecimal;

/**
 * Twelve rules of the product, put by its own engine: the ten that choose the procedure, and the two of R2131-12 on the publicity of an
 * adapted one.
 */
public final class TwelveRules {

    private static final Rules<Announced, Publicity> PUBLICITY =
            Rules.of(new FreePublicity(), new NationalPublicity());

    private TwelveRules() {}

    /** A purchase whose value is known. */
    public static final class Valued {

        private final Purchase purchase;

        private Valued(Purchase purchase) {
            this.purchase = purchase;
        }

        public ProcedureQuestion question() {
            return purchase.question();
        }

        /** In € HT. */
        public BigDecimal value() {
            return purchase.value();
        }

        @Override
        public String toString() {
            return purchase.toString();
        }
    }

    /** What the rules find, with all that they said. */
    public record Found(Decision<Procedure> procedure, Examination<Publicity> publicity) {}

    /** The purchase of a question, its value reckoned once for all. */
    public static Valued valued(ProcedureQuestion question) {
        return new Valued(EstimatedValue.of(question, Law.on(question.launchDate())).purchase());
    }

    /** Puts the twelve rules to the purchase, under the law of its launch date. */
    public static Found decide(Valued valued) {
        var purchase = valued.purchase;
        var law = Law.on(purchase.question().launchDate());
        var procedure = Decision.of(Choice.PROCEDURE, purchase, law);
        var announced = new Announced(purchase, procedure.conclusion());
        return new Found(procedure, Examination.of(PUBLICITY, announced, law));
    }
}
