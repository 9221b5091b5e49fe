package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;

/** A need below the European threshold may be passed by an adapted procedure. */
final class AdaptedBelowThreshold extends ProcedureChoiceRule {

    AdaptedBelowThreshold() {
        super(ADAPTED, ccp("L2123-1", "R2123-1"), FormalThreshold.FIGURES);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        var threshold = FormalThreshold.of(purchase, law);
        var compared = compared(purchase.value(), threshold);
        return threshold.reachedBy(purchase.value())
                ? silent(compared.and(" : la procédure adaptée n’est pas ouverte à ce titre."))
                : concludes(Procedure.ADAPTED, compared.and(" : la procédure peut être adaptée."));
    }
}
