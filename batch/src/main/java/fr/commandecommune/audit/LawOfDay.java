package fr.commandecommune.audit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.Buyer;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.Procedure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Puts one contract, under one hypothesis, to the rules of one day, and compares their answer with what was published. */
final class LawOfDay {

    /** The rules that choose the procedure, those that open a formal one, and the waiver by value. */
    private static final String PROCEDURE = "PROC-";

    private static final String FORMAL = "FORM-";
    private static final String WAIVER = "PROC-030";
    private static final List<String> CASES_WITHOUT = List.of("R2122-8", "R2122-1 à R2122-11");

    private LawOfDay() {}

    static Finding of(DeclaredProcedure declared, BigDecimal amount, Hypothesis hypothesis, LocalDate day) {
        try {
            return compare(declared, ProcedureRules.answer(question(amount, hypothesis, day)));
        } catch (UnknownFigure unknown) {
            return new Finding(Verdict.DOUBTFUL, unknown.sentence(), List.of());
        }
    }

    private static ProcedureQuestion question(BigDecimal amount, Hypothesis hypothesis, LocalDate day) {
        var lot = new LotEstimate("1", null, List.of(Amount.of(AmountKind.BASE, amount)));
        var question =
                ProcedureQuestion.of(day, new Buyer(hypothesis.buyer(), null), hypothesis.nature(), List.of(lot));
        return hypothesis.object() == null ? question : question.with(hypothesis.object());
    }

    private static Finding compare(DeclaredProcedure declared, ProcedureAnswer answer) {
        return switch (declared) {
            case OPEN, RESTRICTED ->
                new Finding(
                        Verdict.CONSISTENT,
                        "L’appel d’offres peut être choisi quel que soit le montant.",
                        declared.articles());
            case ADAPTED ->
                switch (answer.procedure()) {
                    case FORMAL -> finding(Verdict.INCONSISTENT, concluding(answer, PROCEDURE));
                    case ADAPTED -> finding(Verdict.CONSISTENT, concluding(answer, PROCEDURE));
                    case NO_PUBLICITY -> moreThanAsked(answer);
                };
            case WITHOUT_COMPETITION -> withoutCompetition(answer);
            case NEGOTIATED, DIALOGUE, CONTEST -> negotiated(declared, answer);
        };
    }

    private static Finding withoutCompetition(ProcedureAnswer answer) {
        if (answer.procedure() == Procedure.NO_PUBLICITY) {
            return finding(Verdict.CONSISTENT, concluding(answer, PROCEDURE));
        }
        return new Finding(
                Verdict.DOUBTFUL,
                step(answer, WAIVER).text()
                        + " Au-delà, un marché ne se passe sans publicité ni mise en concurrence que dans des cas"
                        + " (urgence, opérateur unique, consultation infructueuse…) que les données ne disent pas.",
                CASES_WITHOUT);
    }

    private static Finding negotiated(DeclaredProcedure declared, ProcedureAnswer answer) {
        var procedure = declared.formal().orElseThrow();
        if (answer.procedure() != Procedure.FORMAL) {
            return moreThanAsked(answer);
        }
        if (answer.allowedProcedures().contains(procedure)) {
            var step = answer.explanation().stream()
                    .filter(found -> found.rule().startsWith(FORMAL) && found.outcome() == Outcome.CONCLUDES)
                    .filter(found -> articles(found).stream().anyMatch(declared.articles()::contains))
                    .findFirst();
            return new Finding(
                    Verdict.CONSISTENT,
                    step.map(Step::text).orElse("Cette procédure est ouverte à cet achat."),
                    step.map(LawOfDay::articles).orElse(declared.articles()));
        }
        return new Finding(
                Verdict.DOUBTFUL,
                concluding(answer, PROCEDURE).text()
                        + " %s ne s’emploie alors que dans des cas que les données ne disent pas."
                                .formatted(capital(procedure.label())),
                declared.articles());
    }

    private static Finding moreThanAsked(ProcedureAnswer answer) {
        var step = concluding(answer, PROCEDURE);
        return new Finding(
                Verdict.CONSISTENT,
                step.text() + " L’acheteur peut choisir une procédure plus exigeante.",
                articles(step));
    }

    private static Finding finding(Verdict verdict, Step step) {
        return new Finding(verdict, step.text(), articles(step));
    }

    private static List<String> articles(Step step) {
        return step.legalBasis().stream().map(Citation::toString).toList();
    }

    private static Step concluding(ProcedureAnswer answer, String rules) {
        return answer.explanation().stream()
                .filter(step -> step.rule().startsWith(rules) && step.outcome() == Outcome.CONCLUDES)
                .findFirst()
                .orElseThrow();
    }

    private static Step step(ProcedureAnswer answer, String rule) {
        return answer.explanation().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String capital(String words) {
        var article = words.startsWith("procédure") ? "La " : "Le ";
        return article + words;
    }
}
