package fr.commandecommune.web.simulator;

import static fr.commandecommune.law.French.euros;

import fr.commandecommune.procedure.FormalProcedure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.TimeLimit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two hypotheses side by side.
 *
 * @param facts what differs in the descriptions
 * @param answers what the rules answer to each; empty as long as one has no answer
 * @param obstacles why what was kept has no answer
 */
record Comparison(List<Row> facts, List<Row> answers, List<String> obstacles) {

    /** One thing said of both: of what was kept, and of what is tried. */
    record Row(String label, List<String> kept, List<String> tried) {

        /** Whether both say the same things, in whatever order. */
        public boolean same() {
            return kept.stream()
                    .sorted()
                    .toList()
                    .equals(tried.stream().sorted().toList());
        }
    }

    static Comparison of(Simulation kept, Simulation tried) {
        var facts = ComparedFacts.differing(kept.typed(), tried.typed());
        var answers = kept.answer()
                .flatMap(first -> tried.answer().map(second -> answers(first.answer(), second.answer())))
                .orElse(List.of());
        var faults = kept.faults();
        var obstacles = Stream.of(faults.wrong(), faults.missing())
                .flatMap(told -> told.entrySet().stream())
                .map(told -> ComparedFacts.place(told.getKey(), kept.typed()) + told.getValue())
                .toList();
        return new Comparison(facts, answers, obstacles);
    }

    /** What changes in the answer, by its names. */
    public List<String> changes() {
        return answers.stream().filter(row -> !row.same()).map(Row::label).toList();
    }

    private static List<Row> answers(ProcedureAnswer kept, ProcedureAnswer tried) {
        return Stream.<Compared>of(
                        new Compared("Valeur du besoin", answer -> List.of(euros(answer.estimatedValue()))),
                        new Compared(
                                "Procédure",
                                answer -> List.of(answer.procedure().label())),
                        new Compared(
                                "Procédures au choix",
                                answer -> labels(
                                        answer.allowedProcedures().stream().map(FormalProcedure::label))),
                        new Compared(
                                "Publicité",
                                answer -> List.of(answer.publicity().label())),
                        new Compared(
                                "Lots",
                                answer -> labels(answer.lots().stream()
                                        .map(lot -> "Lot " + lot.number() + "\u00A0: "
                                                + lot.regime().label()))),
                        new Compared(
                                "Ce qui serait contraire à la loi",
                                answer -> labels(answer.breaches().stream()
                                        .map(breach -> breach.code().label()))),
                        new Compared(
                                "Points de vigilance",
                                answer -> labels(answer.warnings().stream()
                                        .map(warning -> warning.code().label()))),
                        new Compared(
                                "Ce qu’il faut faire",
                                answer -> labels(answer.duties().stream()
                                        .map(duty -> duty.code().label()))),
                        new Compared(
                                "Délais",
                                answer -> labels(answer.timeLimits().stream().map(Comparison::limit))))
                .map(one -> new Row(one.label(), one.said().in(kept), one.said().in(tried)))
                .toList();
    }

    private record Compared(String label, Said said) {}

    @FunctionalInterface
    private interface Said {
        List<String> in(ProcedureAnswer answer);
    }

    private static List<String> labels(Stream<String> labels) {
        return labels.distinct().toList();
    }

    private static String limit(TimeLimit limit) {
        var length = limit.minimumDays() != null
                ? "au moins " + limit.minimumDays() + " jours"
                : limit.maximumDays() != null
                        ? "au plus " + limit.maximumDays() + " jours"
                        : "au plus " + limit.maximumMonths() + " mois";
        return limit.event().label() + "\u00A0: " + length;
    }
}
