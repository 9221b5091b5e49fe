package fr.commandecommune.procedure;

import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Decision;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.FigureRules;
import fr.commandecommune.reasoning.FigureWarning;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the procedure of a purchase and says why. */
public final class ProcedureRules {

    private static final BodyOfRules BODY = new BodyOfRules();
    private static final List<DutyRule> DUTIES = concat(
            List.of(DutiesOfContract.all(), DutiesOfCompetition.all(), DutiesOfAward.all(), DutiesOfGroup.all()));
    private static final List<BreachRule> BREACHES =
            concat(List.of(BreachesOfFrameworkAndLots.all(), BreachesOfTerms.all(), BreachesOfGroup.all()));
    private static final List<TimeLimitRule> TIME_LIMITS = TimeLimits.all();
    private static final List<WarningRule> WARNINGS = concat(List.of(WarningsOfPractice.all(), WarningsOfDoubt.all()));
    /** This one and the rules on figures look at the figures the others used, so they come last. */
    private static final List<WarningRule> NEAR = List.of(new NearThreshold());

    private ProcedureRules() {}

    /**
     * Puts every rule to the purchase, under the law of its launch date.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static ProcedureAnswer answer(ProcedureQuestion question) {
        var law = Law.on(question.launchDate());
        var estimate = EstimatedValue.of(question);
        var purchase = estimate.purchase();
        var body = Decision.of(List.of(BODY), purchase, law);
        var choice = Choice.of(purchase, law);
        var lots = LotPlan.of(purchase, choice.procedure().conclusion(), law);
        var consultation = new Consultation(purchase, choice, lots);
        var duties = Examination.of(DUTIES, consultation, law);
        var obligations = new Obligations(
                consultation, duties.conclusions().stream().map(Remark::code).collect(Collectors.toUnmodifiableSet()));
        var breaches = Examination.of(BREACHES, obligations, law);
        var timeLimits = Examination.of(TIME_LIMITS, obligations, law);
        var warnings = Examination.of(WARNINGS, obligations, law);
        var near = Examination.of(NEAR, obligations, law);
        var answered = new FigureRules.Answered(purchase.value());
        var figures = Examination.of(FigureRules.WARNINGS, answered, law);
        var sure = Examination.of(List.of(FigureRules.SURE), answered, law);
        return new ProcedureAnswer(
                purchase.value(),
                choice.procedure().conclusion(),
                choice.allowed(),
                choice.publicity().conclusion(),
                lots.regimes(),
                lots.smallLots(),
                duties.conclusions(),
                breaches.conclusions(),
                concat(List.of(
                        warnings.conclusions(),
                        near.conclusions(),
                        figures.conclusions().stream()
                                .map(ProcedureRules::warning)
                                .toList())),
                timeLimits.conclusions(),
                Stream.<List<Step>>of(
                                body.trace(),
                                estimate.trace(),
                                choice.trace(),
                                lots.trace(),
                                duties.trace(),
                                breaches.trace(),
                                timeLimits.trace(),
                                warnings.trace(),
                                near.trace(),
                                figures.trace(),
                                sure.trace())
                        .flatMap(List::stream)
                        .toList(),
                law.used());
    }

    /** The ids of all figures that the rules read: each has its file of the law. */
    public static Set<String> figures() {
        var figures = new HashSet<>(LotPlan.figures());
        rules().forEach(rule -> figures.addAll(rule.figures()));
        return Set.copyOf(figures);
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Stream.<List<? extends Rule<?, ?>>>of(
                        List.of(BODY), Choice.rules(), LotPlan.rules(), DUTIES, BREACHES, TIME_LIMITS, WARNINGS, NEAR)
                .<Rule<?, ?>>flatMap(List::stream)
                .toList();
    }

    private static Remark<WarningCode> warning(Remark<FigureWarning> remark) {
        var code = switch (remark.code()) {
            case PARAMETER_EXPIRES -> WarningCode.PARAMETER_EXPIRES;
            case CASE_LAW_UNSETTLED -> WarningCode.CASE_LAW_UNSETTLED;
        };
        return new Remark<>(code, remark.legalBasis(), remark.text());
    }

    private static <T> List<T> concat(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
