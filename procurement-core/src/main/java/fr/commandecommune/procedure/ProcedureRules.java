package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Decision;
import fr.commandecommune.reasoning.Examination;
import fr.commandecommune.reasoning.FigureRules;
import fr.commandecommune.reasoning.FigureWarning;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import fr.commandecommune.reasoning.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the procedure of a purchase and says why. */
public final class ProcedureRules {

    private static final Rules<Purchase, String> BODY = Rules.of(new BodyOfRules());
    private static final Rules<Consultation, Remark<DutyCode>> DUTIES =
            together(DutiesOfContract.all(), DutiesOfCompetition.all(), DutiesOfAward.all(), DutiesOfGroup.all());
    private static final Rules<Obligations, Remark<BreachCode>> BREACHES =
            together(BreachesOfFrameworkAndLots.all(), BreachesOfTerms.all(), BreachesOfGroup.all());
    private static final Rules<Obligations, TimeLimit> TIME_LIMITS = Rules.of(TimeLimits.all());
    private static final Rules<Obligations, Remark<WarningCode>> WARNINGS =
            together(WarningsOfPractice.all(), WarningsOfDoubt.all());
    /** This one and the rules on figures look at the figures the others used, so they come last. */
    private static final Rules<Obligations, Remark<WarningCode>> NEAR = Rules.of(new NearThreshold());

    private ProcedureRules() {}

    /**
     * Puts every rule to the purchase, under the law of its launch date.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static ProcedureAnswer answer(ProcedureQuestion question) {
        var law = Law.on(question.launchDate());
        var estimate = EstimatedValue.of(question, law);
        var purchase = estimate.purchase();
        var body = Decision.of(BODY, purchase, law);
        var choice = Choice.of(purchase, law);
        var lots = LotPlan.of(purchase, choice.procedure().conclusion(), law);
        var consultation = new Consultation(purchase, choice, lots);
        var duties = Examination.of(DUTIES, consultation, law);
        var obligations = new Obligations(consultation, codes(duties.conclusions()));
        var breaches = Examination.of(BREACHES, obligations, law);
        var timeLimits = Examination.of(TIME_LIMITS, obligations, law);
        var warnings = Examination.of(WARNINGS, obligations, law);
        var near = Examination.of(NEAR, obligations, law);
        var answered = new FigureRules.Answered(purchase.value());
        var figures = Examination.of(FigureRules.WARNINGS, answered, law);
        var sure = Examination.of(FigureRules.SURE, answered, law);
        return new ProcedureAnswer(
                purchase.value(),
                choice.procedure().conclusion(),
                choice.allowed(),
                choice.publicity().conclusion(),
                lots.regimes(),
                lots.smallLots(),
                duties.conclusions(),
                breaches.conclusions(),
                concat(warnings.conclusions(), near.conclusions(), onFigures(figures.conclusions())),
                timeLimits.conclusions(),
                new Trace(List.of(
                        body.examination(),
                        estimate.examination(),
                        choice.procedure().examination(),
                        choice.formal(),
                        choice.publicity().examination(),
                        lots.opened(),
                        lots.envelope(),
                        duties,
                        breaches,
                        timeLimits,
                        warnings,
                        near,
                        figures,
                        sure)),
                law.used());
    }

    /** The ids of all figures that the rules read: each has its file of the law. */
    public static Set<FigureId> figures() {
        return rules().stream().flatMap(rule -> rule.figures().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return concat(
                Rules.listed(BODY),
                EstimatedValue.rules(),
                Choice.rules(),
                LotPlan.rules(),
                Rules.listed(DUTIES, BREACHES, TIME_LIMITS, WARNINGS, NEAR));
    }

    private static Set<DutyCode> codes(List<Remark<DutyCode>> duties) {
        var codes = EnumSet.noneOf(DutyCode.class);
        for (var duty : duties) {
            codes.add(duty.code());
        }
        return codes;
    }

    private static List<Remark<WarningCode>> onFigures(List<Remark<FigureWarning>> remarks) {
        var warnings = new ArrayList<Remark<WarningCode>>(remarks.size());
        for (var remark : remarks) {
            var code = switch (remark.code()) {
                case PARAMETER_EXPIRES -> WarningCode.PARAMETER_EXPIRES;
                case CASE_LAW_UNSETTLED -> WarningCode.CASE_LAW_UNSETTLED;
            };
            warnings.add(new Remark<>(code, remark.legalBasis(), remark.wording()));
        }
        return warnings;
    }

    @SafeVarargs
    private static <F, C> Rules<F, C> together(List<? extends Rule<F, C>>... lists) {
        var all = new ArrayList<Rule<F, C>>();
        for (var list : lists) {
            all.addAll(list);
        }
        return Rules.of(all);
    }

    @SafeVarargs
    private static <T> List<T> concat(List<? extends T>... lists) {
        int size = 0;
        for (var list : lists) {
            size += list.size();
        }
        var all = new ArrayList<T>(size);
        for (var list : lists) {
            all.addAll(list);
        }
        return Collections.unmodifiableList(all);
    }
}
