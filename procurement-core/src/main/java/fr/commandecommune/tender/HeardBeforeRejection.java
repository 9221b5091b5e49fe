package fr.commandecommune.tender;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.util.List;

/** No tender is rejected as abnormally low before it was asked for its reasons. */
final class HeardBeforeRejection extends Rule<List<Integer>, String> {

    HeardBeforeRejection() {
        super("LOW-030", ccp("L2152-6", "R2152-3", "R2152-4"), reads());
    }

    @Override
    public Finding<String> examine(List<Integer> suspect, Law law) {
        return Finding.concludes(
                "heard",
                () -> suspect.isEmpty()
                        ? "Aucune offre n’est sous le seuil d’alerte."
                        : "Ce calcul alerte et n’exclut personne : l’acheteur demande des justifications par écrit, et ne rejette"
                                + " l’offre que si elles ne suffisent pas.");
    }
}
