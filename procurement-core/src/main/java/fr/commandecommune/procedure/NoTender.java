package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import java.util.Set;

/** After a competition that brought no tender, or only inappropriate ones, the same contract may be passed without another. */
final class NoTender extends ProcedureChoiceRule {

    NoTender() {
        super("PROC-080", ccp("R2122-2"), reads());
    }

    @Override
    public Set<String> setsAside() {
        return Set.of(FORMAL, ADAPTED, SOCIAL);
    }

    @Override
    public Finding<Procedure> examine(Purchase purchase, Law law) {
        if (!purchase.has(Circumstance.NO_TENDER) && !purchase.has(Circumstance.ONLY_INAPPROPRIATE_TENDERS)) {
            return silent("Aucune consultation restée sans candidature ni offre appropriée n’est déclarée.");
        }
        return purchase.has(Circumstance.CONDITIONS_SUBSTANTIALLY_CHANGED)
                ? silent(
                        "La consultation n’a rien donné, mais les conditions initiales sont substantiellement modifiées : il faut remettre en concurrence.")
                : concludes(
                        Procedure.NO_PUBLICITY,
                        "La consultation n’a reçu aucune candidature, aucune offre ou seulement des offres inappropriées, et ses conditions ne changent pas substantiellement : ni publicité ni mise en concurrence.");
    }
}
