package fr.commandecommune.advance;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.util.Set;

/** The contractor may refuse the advance. */
final class AdvanceDeclined extends Rule<AdvanceQuestion, Boolean> {

    AdvanceDeclined() {
        super("ADV-030", ccp("R2191-5"), reads());
    }

    @Override
    public Set<String> setsAside() {
        return Set.of("ADV-010", "ADV-020");
    }

    @Override
    public Finding<Boolean> examine(AdvanceQuestion question, Law law) {
        return question.declined()
                ? Finding.concludes(false, "Le titulaire refuse l’avance : aucune n’est versée.")
                : silent("Le titulaire ne refuse pas l’avance.");
    }
}
