package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** Imperious urgency, external and unforeseeable, dispenses from publicity and competition for what is strictly necessary. */
final class ImperiousUrgency extends ProcedureChoiceRule {

    ImperiousUrgency() {
        super("PROC-070", ccp("R2122-1"), reads());
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(FORMAL, ADAPTED, SOCIAL);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        return purchase.has(Circumstance.IMPERIOUS_URGENCY)
                ? concludes(
                        Procedure.NO_PUBLICITY,
                        "L’urgence est impérieuse, extérieure et imprévisible : ni publicité ni mise en concurrence, pour le strict nécessaire.")
                : silent("Aucune urgence impérieuse n’est déclarée.");
    }
}
