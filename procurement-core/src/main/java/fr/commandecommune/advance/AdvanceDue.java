package fr.commandecommune.advance;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;

/** An advance is due where the amount and the time of performance both exceed their figure. */
final class AdvanceDue extends Rule<AdvanceQuestion, Boolean> {

    AdvanceDue() {
        super("ADV-010", ccp("R2191-3"), Bounds.FIGURES);
    }

    @Override
    public Finding<Boolean> examine(AdvanceQuestion question, Law law) {
        var bounds = Bounds.of(question, law);
        return bounds.exceeded()
                ? Finding.concludes(true, () -> bounds.comparison() + " : l’avance est due.")
                : silent(() -> bounds.comparison() + ".");
    }
}
