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
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The amounts at which the answer would be another: found by putting the same question on both sides of each threshold. */
final class TurningPoints {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private TurningPoints() {}

    /**
     * An amount that changes the answer.
     *
     * @param figures every threshold of that amount, by code
     * @param threshold € HT
     * @param margin € HT from the threshold to the value of the need; negative where the need is below
     * @param below the answer on its near side, {@code above} on its far side
     */
    record TurningPoint(List<Figure> figures, BigDecimal threshold, BigDecimal margin, Side below, Side above) {

        /** The names of its thresholds. */
        String names() {
            return figures.stream().map(Figure::label).collect(Collectors.joining("\u202F; "));
        }
    }

    /** What the answer is on one side of a threshold. */
    record Side(Procedure procedure, Publicity publicity, Set<DutyCode> duties) {

        static Side of(ProcedureAnswer answer) {
            var duties = answer.duties().stream()
                    .map(duty -> duty.code())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DutyCode.class)));
            return new Side(answer.procedure(), answer.publicity(), duties);
        }
    }

    /** The thresholds that this answer used, and those that the answers on their other side use in turn. */
    static List<TurningPoint> of(ProcedureQuestion question, ProcedureAnswer answer) {
        var points = new TreeMap<BigDecimal, TurningPoint>();
        var examined = new HashSet<String>();
        var waiting = new ArrayDeque<>(thresholds(answer));
        while (!waiting.isEmpty()) {
            var figure = waiting.remove();
            if (!examined.add(figure.code())) {
                continue;
            }
            var near = figure.exceeded() ? figure.number() : figure.number().subtract(CENT);
            var below = ProcedureRules.answer(worth(question, near));
            var above = ProcedureRules.answer(worth(question, near.add(CENT)));
            waiting.addAll(thresholds(below));
            waiting.addAll(thresholds(above));
            if (!Side.of(below).equals(Side.of(above))) {
                var margin = answer.estimatedValue().subtract(figure.number());
                points.merge(
                        figure.number(),
                        new TurningPoint(List.of(figure), figure.number(), margin, Side.of(below), Side.of(above)),
                        TurningPoints::together);
            }
        }
        return List.copyOf(points.values());
    }

    private static TurningPoint together(TurningPoint one, TurningPoint other) {
        var figures = Stream.concat(one.figures().stream(), other.figures().stream())
                .sorted(Comparator.comparing(Figure::code))
                .toList();
        return new TurningPoint(figures, one.threshold(), one.margin(), one.below(), one.above());
    }

    private static List<Figure> thresholds(ProcedureAnswer answer) {
        return answer.parameters().stream()
                .filter(figure ->
                        figure.code().startsWith("threshold.") && figure.unit().startsWith("EUR"))
                .toList();
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
