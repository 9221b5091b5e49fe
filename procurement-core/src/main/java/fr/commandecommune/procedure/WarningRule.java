package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;
import java.util.Set;

/** A rule that warns, as a prudent lawyer would. */
abstract class WarningRule extends Rule<Obligations, Remark<WarningCode>> {

    private final WarningCode code;

    WarningRule(String id, WarningCode code, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
        this.code = code;
    }

    final Finding<Remark<WarningCode>> warns(String text) {
        return warns(Wording.of(text));
    }

    final Finding<Remark<WarningCode>> warns(Wording wording) {
        return Finding.concludes(new Remark<>(code, basis(), wording), wording);
    }
}
