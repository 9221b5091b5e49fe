package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;

/** A need that reaches the European threshold is passed by a formal procedure. */
final class FormalFromThreshold extends ProcedureChoiceRule {

    FormalFromThreshold() {
        super(FORMAL, ccp("L2124-1", "R2124-1"), FormalThreshold.FIGURES);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        var threshold = FormalThreshold.of(purchase, law);
        var compared = compared(purchase.value(), threshold);
        return threshold.reachedBy(purchase.value())
                ? concludes(Procedure.FORMAL, compared.and(" : la procédure est formalisée."))
                : silent(compared.and(", seuil de la procédure formalisée."));
    }
}
