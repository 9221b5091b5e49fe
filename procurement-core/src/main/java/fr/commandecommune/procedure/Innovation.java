package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** Innovative works, supplies or services may be bought without publicity or competition below a figure of their own. */
final class Innovation extends ProcedureChoiceRule {

    static final String ID = "PROC-060";
    private static final FigureId THRESHOLD = FigureId.of("threshold.waiver.innovation");

    Innovation() {
        super(ID, ccp("R2122-9-1"), reads(THRESHOLD));
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(ADAPTED);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        if (!purchase.is(Speciality.INNOVATIVE)) {
            return silent("L’achat n’est pas déclaré innovant.");
        }
        var threshold = law.find(THRESHOLD);
        if (threshold.isEmpty()) {
            return notYet(law);
        }
        var compared = compared(purchase.value(), threshold.get());
        return threshold.get().reachedBy(purchase.value())
                ? silent(compared.and(", seuil de la dispense pour les solutions innovantes."))
                : concludes(Procedure.NO_PUBLICITY, compared.and(" : dispense pour une solution innovante."));
    }
}
