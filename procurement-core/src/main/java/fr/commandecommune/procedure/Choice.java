package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.PublicityRule.Announced;
import fr.commandecommune.reasoning.Decision;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The procedure of a purchase, the formal procedures open to it, and its publicity. */
record Choice(Decision<Procedure> procedure, Examination<List<FormalProcedure>> formal, Decision<Publicity> publicity) {

    private static final List<ProcedureChoiceRule> PROCEDURE = List.of(
            new FormalFromThreshold(),
            new AdaptedBelowThreshold(),
            new LowValue(),
            new FoodOf2020(),
            new SocialServices(),
            new NonSchoolBooks(),
            new Innovation(),
            new ImperiousUrgency(),
            new NoTender(),
            new SoleOperator());
    private static final List<FormalProcedureRule> FORMAL = FormalProcedureRule.all();
    private static final List<PublicityRule> PUBLICITY = PublicityRule.all();
    private static final Set<String> FIGURES =
            rules().stream().flatMap(rule -> rule.figures().stream()).collect(Collectors.toUnmodifiableSet());

    static Choice of(Purchase purchase, Law law) {
        var procedure = Decision.of(PROCEDURE, purchase, law);
        var announced = new Announced(purchase, procedure.conclusion());
        return new Choice(procedure, Examination.of(FORMAL, announced, law), Decision.of(PUBLICITY, announced, law));
    }

    static List<Rule<?, ?>> rules() {
        return Stream.<List<? extends Rule<?, ?>>>of(PROCEDURE, FORMAL, PUBLICITY)
                .<Rule<?, ?>>flatMap(List::stream)
                .toList();
    }

    /** Every figure that may decide the choice. */
    static Set<String> figures() {
        return FIGURES;
    }

    List<FormalProcedure> allowed() {
        return formal.conclusions().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    List<Step> trace() {
        return Stream.of(procedure.trace(), formal.trace(), publicity.trace())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether the other choice is the same in all that a buyer would see. */
    boolean sameAs(Choice other) {
        return procedure.conclusion() == other.procedure.conclusion()
                && publicity.conclusion() == other.publicity.conclusion()
                && allowed().equals(other.allowed());
    }
}
