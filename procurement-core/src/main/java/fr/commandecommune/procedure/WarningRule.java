package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Sentence;
import java.util.List;
import java.util.Set;

/** A rule that warns, as a prudent lawyer would. */
abstract class WarningRule extends Sentence<Obligations, Remark<WarningCode>> {

    private final WarningCode code;

    WarningRule(String id, WarningCode code, List<Citation> basis, Set<String> figures) {
        super(id, basis, figures);
        this.code = code;
    }

    final Finding<Remark<WarningCode>> warns(String text) {
        return Finding.concludes(new Remark<>(code, basis(), text), text);
    }
}
