package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** Below the waiver threshold, the buyer may award without publicity or competition. */
final class LowValue extends ProcedureChoiceRule {

    private static final FigureId SUPPLIES = FigureId.of("threshold.waiver.supplies");
    private static final FigureId WORKS = FigureId.of("threshold.waiver.works");

    LowValue() {
        super(LOW_VALUE, ccp("R2122-8"), reads(SUPPLIES, WORKS));
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(ADAPTED, SOCIAL);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        var threshold = law.figure(purchase.works() ? WORKS : SUPPLIES);
        var compared = compared(purchase.value(), threshold);
        return threshold.reachedBy(purchase.value())
                ? silent(compared.and(", seuil de la dispense."))
                : concludes(
                        Procedure.NO_PUBLICITY,
                        compared.and(" : l’acheteur est dispensé de publicité et de mise en concurrence."));
    }
}
