package fr.commandecommune.web.procedure;

import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.pack.ReasonedPurchase.TurningAmount;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reasoned answer as a page shows it: the steps sorted by what they said, and what would change it.
 *
 * @param reasons the steps that led to the procedure: not those already told as a duty, a breach, a warning or a time limit
 * @param nearest the last threshold reached and the next one, as far as there are any
 * @param nextChange the next day a figure changes, in a sentence
 */
public record ShownAnswer(
        ProcedureQuestion question,
        ProcedureAnswer answer,
        List<Step> reasons,
        List<TurningAmount> nearest,
        String nextChange,
        List<Step> concluding,
        List<Step> asking,
        List<Step> silent) {

    /** Sorts an answer for a page. */
    public static ShownAnswer of(ReasonedPurchase purchase) {
        var answer = purchase.answer();
        return new ShownAnswer(
                purchase.question(),
                answer,
                reasons(answer),
                nearest(purchase.turningAmounts()),
                purchase.nextChange(),
                steps(answer, Outcome.CONCLUDES),
                steps(answer, Outcome.ASKS),
                steps(answer, Outcome.SILENT));
    }

    /** The title of a lot; nothing where it has none. */
    public String title(String number) {
        return question.lots().stream()
                .filter(lot -> lot.number().equals(number))
                .map(LotEstimate::title)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    private static List<TurningAmount> nearest(List<TurningAmount> amounts) {
        var reached = amounts.stream().filter(one -> one.margin().signum() >= 0).reduce((earlier, later) -> later);
        var next = amounts.stream().filter(one -> one.margin().signum() < 0).findFirst();
        return Stream.of(reached, next).flatMap(Optional::stream).toList();
    }

    private static List<Step> steps(ProcedureAnswer answer, Outcome outcome) {
        return answer.explanation().stream()
                .filter(step -> step.outcome() == outcome)
                .toList();
    }

    private static List<Step> reasons(ProcedureAnswer answer) {
        var told = Stream.of(answer.duties(), answer.breaches(), answer.warnings())
                .flatMap(List::stream)
                .map(Remark::text)
                .collect(Collectors.toSet());
        var events = answer.timeLimits().stream()
                .map(limit -> limit.event().label().toLowerCase(Locale.FRENCH))
                .toList();
        return steps(answer, Outcome.CONCLUDES).stream()
                .filter(step -> !told.contains(step.text()))
                .filter(step -> events.stream().noneMatch(step.text().toLowerCase(Locale.FRENCH)::startsWith))
                .toList();
    }
}
