package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;
import java.util.Set;

/** A rule that lays a duty on the buyer. */
abstract class DutyRule extends Rule<Consultation, Remark<DutyCode>> {

    private final DutyCode code;

    DutyRule(String id, DutyCode code, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
        this.code = code;
    }

    final Finding<Remark<DutyCode>> due(String text) {
        return due(Wording.of(text));
    }

    final Finding<Remark<DutyCode>> due(Wording wording) {
        return Finding.concludes(new Remark<>(code, basis(), wording), wording);
    }
}
