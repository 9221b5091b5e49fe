package fr.commandecommune.procedure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A consultation and the duties it lays on the buyer: what breaches, warnings and time limits are looked for in. */
record Obligations(Consultation consultation, Set<DutyCode> duties) {

    boolean due(DutyCode duty) {
        return duties.contains(duty);
    }

    Purchase purchase() {
        return consultation.purchase();
    }

    ProcedureQuestion question() {
        return consultation.question();
    }

    Terms terms() {
        return question().terms();
    }

    @Nullable
    Group group() {
        return consultation.group();
    }
}
