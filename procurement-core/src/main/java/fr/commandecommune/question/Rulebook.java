package fr.commandecommune.question;

import fr.commandecommune.advance.AdvanceRules;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.modification.ModificationRules;
import fr.commandecommune.penalty.PenaltyRules;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.reasoning.FigureRules;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import fr.commandecommune.retention.RetentionRules;
import fr.commandecommune.revision.RevisionRules;
import fr.commandecommune.tender.LowTenderRules;
import fr.commandecommune.tender.ScoreRules;
import fr.commandecommune.tender.TurnoverRules;
import fr.commandecommune.timelimit.TimeLimitRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                        Rules.listed(FigureRules.SURE, FigureRules.WARNINGS))
                .<Rule<?, ?>>flatMap(List::stream)
                .toList();
    }

    /**
     * Refuses a file of the law that nothing reads.
     *
     * @param clauses the figures that the clauses of documents print
     * @throws fr.commandecommune.law.BrokenLaw where neither a rule nor a clause reads a figure
     */
    public static void requireAllRead(Set<FigureId> clauses) {
        var read = new HashSet<>(clauses);
        read.addAll(figures());
        Law.requireAllRead(read);
    }

    /** The codes of all figures of the law that the answers may rest on. */
    public static Set<FigureId> figures() {
        return rules().stream().flatMap(rule -> rule.figures().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
