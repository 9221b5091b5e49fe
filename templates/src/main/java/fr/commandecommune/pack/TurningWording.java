package fr.commandecommune.pack;

import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.law.Figure;
import fr.commandecommune.pack.TurningPoints.TurningPoint;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What would change the answer: an amount, or a day. */
final class TurningWording {

    private final ProcedureQuestion question;
    private final ProcedureAnswer answer;

    TurningWording(ProcedureQuestion question, ProcedureAnswer answer) {
        this.question = question;
        this.answer = answer;
    }

    /** One row an amount. */
    Table table() {
        var table = Table.of("")
                .column("Montant HT", new Table.Column(Alignment.RIGHT, 0.16, true))
                .column("Marge", Alignment.RIGHT, 0.2)
                .column("Seuils", Alignment.LEFT, 0.32)
                .column("Ce qui change en l’atteignant", Alignment.LEFT, 0.32);
        var points = TurningPoints.of(question, answer);
        var up = points.stream().filter(point -> point.margin().signum() < 0).findFirst();
        var down = points.stream()
                .filter(point -> point.margin().signum() >= 0)
                .max(Comparator.comparing(TurningPoint::threshold));
        for (var point : points) {
            boolean nearest = Stream.of(up, down)
                    .flatMap(Optional::stream)
                    .anyMatch(near -> near.threshold().compareTo(point.threshold()) == 0);
            table.row(
                    French.euros(point.threshold()),
                    margin(point.margin()) + (nearest ? " (le plus proche)" : ""),
                    point.names(),
                    change(point));
        }
        if (points.isEmpty()) {
            table.row("aucun", "—", "—", "—");
        }
        return table.build();
    }

    private static String margin(BigDecimal margin) {
        return margin.signum() < 0 ? "il manque " + French.euros(margin.abs()) : "dépassé de " + French.euros(margin);
    }

    /** The other procedure or publicity; where they stay the same, the duties that begin. */
    static String change(TurningPoint point) {
        var changes = new ArrayList<String>();
        if (point.below().procedure() != point.above().procedure()) {
            changes.add(point.above().procedure().label());
        }
        if (point.below().publicity() != point.above().publicity()) {
            changes.add(point.above().publicity().label());
        }
        if (changes.isEmpty()) {
            point.above().duties().stream()
                    .filter(duty -> !point.below().duties().contains(duty))
                    .forEach(duty -> changes.add(duty.label()));
            point.below().duties().stream()
                    .filter(duty -> !point.above().duties().contains(duty))
                    .forEach(duty -> changes.add("fin de l’obligation : " + duty.label()));
        }
        return French.typeset(String.join(" ; ", changes));
    }

    String nextChange() {
        var next = answer.parameters().stream()
                .filter(figure -> figure.until() != null && figure.changesAfter())
                .min(Comparator.comparing(Figure::until));
        if (next.isEmpty()) {
            return "Aucun des chiffres employés n’a de fin connue.";
        }
        var until = next.get().until();
        var same = answer.parameters().stream()
                .filter(figure -> until != null && until.equals(figure.until()) && figure.changesAfter())
                .map(Figure::label)
                .map(label -> "« " + label + " »")
                .toList();
        return French.typeset(
                "Le prochain changement connu d’un chiffre employé est la fin du %s, pour : %s. Si le lancement est reporté après ce jour, la note est à refaire."
                        .formatted(
                                French.day(until == null ? question.launchDate() : until), Wording.enumeration(same)));
    }
}
