package fr.commandecommune.advance;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;

/** Elsewhere the buyer may grant an advance and does not have to. */
final class AdvanceNotDue extends Rule<AdvanceQuestion, Boolean> {

    AdvanceNotDue() {
        super("ADV-020", ccp("R2191-4"), Bounds.FIGURES);
    }

    @Override
    public Finding<Boolean> examine(AdvanceQuestion question, Law law) {
        var bounds = Bounds.of(question, law);
        return bounds.exceeded()
                ? silent(() -> bounds.comparison() + ".")
                : Finding.concludes(
                        false,
                        () -> bounds.comparison() + " : l’avance est facultative, le marché peut en prévoir une.");
    }
}
