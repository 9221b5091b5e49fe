package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.procedure.PublicityRule.Announced;
import fr.commandecommune.reasoning.Decision;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.util.EnumSet;
import java.util.List;

/**
 * The procedure of a purchase and its publicity.
 *
 * @param allowed the formal procedures open to it, in their order
 */
record Choice(
        Decision<Procedure> procedure,
        Examination<List<FormalProcedure>> formal,
        List<FormalProcedure> allowed,
        Decision<Publicity> publicity) {

    static final Rules<Purchase, Procedure> PROCEDURE = Rules.of(
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
    private static final Rules<Announced, List<FormalProcedure>> FORMAL = Rules.of(FormalProcedureRule.all());
    private static final Rules<Announced, Publicity> PUBLICITY = Rules.of(PublicityRule.all());
    private static final List<FigureId> FIGURES = rules().stream()
            .flatMap(rule -> rule.figures().stream())
            .distinct()
            .sorted()
            .toList();

    static Choice of(Purchase purchase, Law law) {
        var procedure = Decision.of(PROCEDURE, purchase, law);
        var announced = new Announced(purchase, procedure.conclusion());
        var formal = Examination.of(FORMAL, announced, law);
        return new Choice(procedure, formal, opened(formal.conclusions()), Decision.of(PUBLICITY, announced, law));
    }

    static List<Rule<?, ?>> rules() {
        return Rules.listed(PROCEDURE, FORMAL, PUBLICITY);
    }

    /** Every figure that may decide the choice, by code. */
    static List<FigureId> figures() {
        return FIGURES;
    }

    private static List<FormalProcedure> opened(List<List<FormalProcedure>> conclusions) {
        if (conclusions.isEmpty()) {
            return List.of();
        }
        var opened = EnumSet.noneOf(FormalProcedure.class);
        conclusions.forEach(opened::addAll);
        return List.copyOf(opened);
    }

    /** Whether the purchase is waived because it is below a figure. */
    boolean waivedByValue() {
        return procedure.conclusion() == Procedure.NO_PUBLICITY && procedure.concludedByAny(Waivers.BY_VALUE);
    }

    /** Whether the other choice is the same in all that a buyer would see. */
    boolean sameAs(Choice other) {
        return procedure.conclusion() == other.procedure.conclusion()
                && publicity.conclusion() == other.publicity.conclusion()
                && allowed.equals(other.allowed);
    }
}
