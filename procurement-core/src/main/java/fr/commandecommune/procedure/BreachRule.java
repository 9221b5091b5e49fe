package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;
import java.util.Set;

/** A rule that sees what would be unlawful as described. */
abstract class BreachRule extends Rule<Obligations, Remark<BreachCode>> {

    private final BreachCode code;

    BreachRule(String id, BreachCode code, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
        this.code = code;
    }

    final Finding<Remark<BreachCode>> unlawful(String text) {
        return unlawful(Wording.of(text));
    }

    final Finding<Remark<BreachCode>> unlawful(Wording wording) {
        return Finding.concludes(new Remark<>(code, basis(), wording), wording);
    }
}
