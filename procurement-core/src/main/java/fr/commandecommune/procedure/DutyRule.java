package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Sentence;
import java.util.List;
import java.util.Set;

/** A rule that lays a duty on the buyer. */
abstract class DutyRule extends Sentence<Consultation, Remark<DutyCode>> {

    private final DutyCode code;

    DutyRule(String id, DutyCode code, List<Citation> basis, Set<String> figures) {
        super(id, basis, figures);
        this.code = code;
    }

    final Finding<Remark<DutyCode>> due(String text) {
        return Finding.concludes(new Remark<>(code, basis(), text), text);
    }
}
