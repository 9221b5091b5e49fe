package fr.commandecommune.pack;

import fr.commandecommune.law.Figure;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.DutyCode;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.Procedure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.procedure.Publicity;
import fr.commandecommune.procedure.SmallLotsChoice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The amounts at which the answer would be another: found by putting the same question on both sides of each threshold. */
final class TurningPoints {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private TurningPoints() {}

    /**
     * A threshold that changes the answer.
     *
     * @param threshold € HT
     * @param margin € HT from the threshold to the value of the need; negative where the need is below
     * @param below the answer on its near side, {@code above} on its far side
     */
    record TurningPoint(Figure figure, BigDecimal threshold, BigDecimal margin, Side below, Side above) {}

    /** What the answer is on one side of a threshold. */
    record Side(Procedure procedure, Publicity publicity, Set<DutyCode> duties) {

        static Side of(ProcedureAnswer answer) {
            var duties = answer.duties().stream()
                    .map(duty -> duty.code())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DutyCode.class)));
            return new Side(answer.procedure(), answer.publicity(), duties);
        }
    }

    static List<TurningPoint> of(ProcedureQuestion question, ProcedureAnswer answer) {
        return answer.parameters().stream()
                .filter(figure ->
                        figure.code().startsWith("threshold.") && figure.unit().startsWith("EUR"))
                .flatMap(figure -> Stream.ofNullable(at(figure, question, answer.estimatedValue())))
                .sorted(Comparator.comparing(TurningPoint::threshold)
                        .thenComparing(point -> point.figure().code()))
                .toList();
    }

    private static @Nullable TurningPoint at(Figure figure, ProcedureQuestion question, BigDecimal value) {
        var threshold = figure.number();
        var near = figure.exceeded() ? threshold : threshold.subtract(CENT);
        var below = Side.of(ProcedureRules.answer(worth(question, near)));
        var above = Side.of(ProcedureRules.answer(worth(question, near.add(CENT))));
        return below.equals(above)
                ? null
                : new TurningPoint(figure, threshold, value.subtract(threshold), below, above);
    }

    /** The same purchase, worth this much in one lot. */
    private static ProcedureQuestion worth(ProcedureQuestion question, BigDecimal value) {
        var first = question.lots().getFirst();
        return new ProcedureQuestion(
                question.launchDate(),
                question.buyer(),
                question.nature(),
                question.speciality(),
                List.of(new LotEstimate(first.number(), first.title(), List.of(Amount.of(AmountKind.BASE, value)))),
                null,
                null,
                question.electronicSubmission(),
                question.circumstances(),
                SmallLotsChoice.NONE,
                question.terms(),
                question.group());
    }
}
