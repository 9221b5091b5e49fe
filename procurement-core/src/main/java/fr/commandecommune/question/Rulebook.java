package fr.commandecommune.question;

import fr.commandecommune.advance.AdvanceRules;
import fr.commandecommune.modification.ModificationRules;
import fr.commandecommune.penalty.PenaltyRules;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.reasoning.FigureRules;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.retention.RetentionRules;
import fr.commandecommune.revision.RevisionRules;
import fr.commandecommune.tender.LowTenderRules;
import fr.commandecommune.tender.ScoreRules;
import fr.commandecommune.tender.TurnoverRules;
import fr.commandecommune.timelimit.TimeLimitRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule that answers a question, whatever its kind. */
public final class Rulebook {

    private Rulebook() {}

    /** The rules, kind by kind. */
    public static List<Rule<?, ?>> rules() {
        return Stream.<List<? extends Rule<?, ?>>>of(
                        ProcedureRules.rules(),
                        TimeLimitRules.rules(),
                        AdvanceRules.rules(),
                        PenaltyRules.rules(),
                        RetentionRules.rules(),
                        RevisionRules.rules(),
                        ModificationRules.rules(),
                        TurnoverRules.rules(),
                        ScoreRules.rules(),
                        LowTenderRules.rules(),
                        List.of(FigureRules.SURE),
                        FigureRules.WARNINGS)
                .<Rule<?, ?>>flatMap(List::stream)
                .toList();
    }

    /** The codes of all figures of the law that the answers may rest on. */
    public static Set<String> figures() {
        return Stream.concat(
                        ProcedureRules.figures().stream(), rules().stream().flatMap(rule -> rule.figures().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
