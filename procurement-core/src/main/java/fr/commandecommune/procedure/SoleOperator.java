package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** A contract that a single operator can perform is passed without publicity or competition. */
final class SoleOperator extends ProcedureChoiceRule {

    SoleOperator() {
        super("PROC-090", ccp("R2122-3"), reads());
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(FORMAL, ADAPTED, SOCIAL);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        return purchase.has(Circumstance.SOLE_OPERATOR)
                ? concludes(
                        Procedure.NO_PUBLICITY,
                        "Un seul opérateur peut exécuter le marché, sans solution de remplacement raisonnable : ni publicité ni mise en concurrence.")
                : silent("Rien ne dit qu’un seul opérateur peut exécuter le marché.");
    }
}
