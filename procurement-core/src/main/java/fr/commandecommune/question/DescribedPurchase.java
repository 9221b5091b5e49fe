package fr.commandecommune.question;

import fr.commandecommune.procedure.ProcedureQuestion;
import org.jspecify.annotations.Nullable;

/** The purchase that a question of the kind PROCEDURE describes, or what is wrong with the question. */
public sealed interface DescribedPurchase {

    /** Every field could be read. */
    record Clear(ProcedureQuestion purchase) implements DescribedPurchase {}

    /**
     * A field could not be read.
     *
     * @param field its path, for instance {@code lots[0].amounts[1].amount}
     * @param value what was read, where it can be shown
     * @param message what was wanted, in French
     */
    record Wrong(String field, @Nullable String value, String message) implements DescribedPurchase {}
}
