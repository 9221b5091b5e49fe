package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Sentence;
import java.util.List;
import java.util.Set;

/** A rule that sees what would be unlawful as described. */
abstract class BreachRule extends Sentence<Obligations, Remark<BreachCode>> {

    private final BreachCode code;

    BreachRule(String id, BreachCode code, List<Citation> basis, Set<String> figures) {
        super(id, basis, figures);
        this.code = code;
    }

    final Finding<Remark<BreachCode>> unlawful(String text) {
        return Finding.concludes(new Remark<>(code, basis(), text), text);
    }
}
