package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Wording;
import java.util.List;
import java.util.Set;

/** A rule that says which family of procedure a purchase belongs to. */
abstract class ProcedureChoiceRule extends Rule<Purchase, Procedure> {

    /** The common regime, which exceptions set aside. */
    static final String FORMAL = "PROC-010";

    static final String ADAPTED = "PROC-020";
    static final String LOW_VALUE = "PROC-030";
    static final String SOCIAL = "PROC-040";

    ProcedureChoiceRule(String id, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
    }

    static Finding<Procedure> concludes(Procedure procedure, String text) {
        return Finding.concludes(procedure, text);
    }

    static Finding<Procedure> concludes(Procedure procedure, Wording wording) {
        return Finding.concludes(procedure, wording);
    }
}
