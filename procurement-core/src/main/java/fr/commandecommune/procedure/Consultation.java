package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A purchase whose procedure and lots are settled: what duties are looked for in. */
record Consultation(Purchase purchase, Choice choice, LotPlan lots) {

    BigDecimal value() {
        return purchase.value();
    }

    ProcedureQuestion question() {
        return purchase.question();
    }

    Procedure procedure() {
        return choice.procedure().conclusion();
    }

    boolean formal() {
        return procedure() == Procedure.FORMAL;
    }

    /** Whether there is a competition, formal or not. */
    boolean competitive() {
        return procedure() != Procedure.NO_PUBLICITY;
    }

    /** Whether the purchase is waived because of its low value (R2122-8), whatever else might waive it. */
    boolean waivedByLowValue() {
        return procedure() == Procedure.NO_PUBLICITY && choice.procedure().concludedBy(ProcedureChoiceRule.LOW_VALUE);
    }

    @Nullable
    Group group() {
        return question().group();
    }

    boolean reachesFormalThreshold(Law law) {
        return formalThreshold(law).reachedBy(value());
    }

    Figure formalThreshold(Law law) {
        return FormalThreshold.of(purchase, law);
    }
}
