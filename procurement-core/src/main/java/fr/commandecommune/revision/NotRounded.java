package fr.commandecommune.revision;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.revision.RevisionQuestion.Rounding;
import fr.commandecommune.revision.RevisionRules.Coefficient;

/** A contract may leave the coefficient as it is. */
final class NotRounded extends Rule<Coefficient, Coefficient> {

    NotRounded() {
        super("REV-030", ccp("R2112-13"), reads());
    }

    @Override
    public Finding<Coefficient> examine(Coefficient exact, Law law) {
        return exact.rounding() == Rounding.NONE
                ? Finding.concludes(exact, "Le coefficient s’applique sans arrondi.")
                : silent("Le marché demande d’arrondir le coefficient.");
    }
}
