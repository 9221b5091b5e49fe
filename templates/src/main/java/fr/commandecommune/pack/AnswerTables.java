package fr.commandecommune.pack;

import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.TimeLimit;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer of the rules in tables: what concluded, what is due, by when, and every rule and figure examined. */
final class AnswerTables {

    private final ProcedureAnswer answer;

    AnswerTables(ProcedureAnswer answer) {
        this.answer = answer;
    }

    /** The rules that want a fact. */
    Table asked() {
        return steps(step -> step.outcome() == Outcome.ASKS);
    }

    /** What the rules concluded on the value, the procedure and the publicity; duties and time limits have their own tables. */
    Table conclusions() {
        var said = Stream.of(answer.duties(), answer.breaches(), answer.warnings())
                .flatMap(List::stream)
                .map(Remark::text)
                .collect(Collectors.toSet());
        return steps(step -> step.outcome() == Outcome.CONCLUDES
                && !said.contains(step.text())
                && !step.rule().startsWith("TIME"));
    }

    private Table steps(Predicate<Step> wanted) {
        var table = Table.of("")
                .column("Règle", new Table.Column(Alignment.LEFT, 0.14, true))
                .column("Ce qui est comparé", Alignment.LEFT, 0.64)
                .column("Articles", Alignment.LEFT, 0.22);
        answer.explanation().stream()
                .filter(wanted)
                .forEach(step -> table.row(step.rule(), step.text(), articles(step.legalBasis())));
        return table.build();
    }

    Table allRules() {
        var table = Table.of("")
                .column("Règle", new Table.Column(Alignment.LEFT, 0.12, true))
                .column("Résultat", Alignment.LEFT, 0.17)
                .column("Motif", Alignment.LEFT, 0.51)
                .column("Articles", Alignment.LEFT, 0.2);
        for (Step step : answer.explanation()) {
            table.row(step.rule(), step.outcome().label(), step.text(), articles(step.legalBasis()));
        }
        return table.build();
    }

    <C extends Enum<C>> Table remarks(String title, List<Remark<C>> remarks, Function<C, String> label) {
        var table = Table.of("")
                .column(title, new Table.Column(Alignment.LEFT, 0.26, true))
                .column("Explication", Alignment.LEFT, 0.54)
                .column("Articles", Alignment.LEFT, 0.2);
        remarks.forEach(
                remark -> table.row(capital(label.apply(remark.code())), remark.text(), articles(remark.legalBasis())));
        return table.build();
    }

    Table timeLimits() {
        var table = Table.of("")
                .column("Délai", new Table.Column(Alignment.LEFT, 0.5, true))
                .column("Durée", Alignment.LEFT, 0.28)
                .column("Articles", Alignment.LEFT, 0.22);
        answer.timeLimits()
                .forEach(limit ->
                        table.row(capital(limit.event().label()), period(limit), articles(limit.legalBasis())));
        return table.build();
    }

    private static String period(TimeLimit limit) {
        if (limit.minimumDays() != null) {
            return "au moins " + limit.minimumDays() + " jours";
        }
        return limit.maximumDays() != null
                ? "au plus " + limit.maximumDays() + " jours"
                : "au plus " + limit.maximumMonths() + " mois";
    }

    Table figures() {
        var table = Table.of("")
                .column("Chiffre", new Table.Column(Alignment.LEFT, 0.32, true))
                .column("Valeur", Alignment.RIGHT, 0.13)
                .column("Depuis", Alignment.LEFT, 0.13)
                .column("Jusqu’au", Alignment.LEFT, 0.12)
                .column("Texte qui le fixe", Alignment.LEFT, 0.3);
        for (var figure : answer.parameters()) {
            var until = figure.until();
            table.row(
                    figure.label(),
                    value(figure),
                    French.day(figure.from()),
                    until == null ? "—" : French.day(until),
                    figure.setBy());
        }
        return table.build();
    }

    private static String value(Figure figure) {
        if (figure.value().equals("true") || figure.value().equals("false")) {
            return figure.flag() ? "oui" : "non";
        }
        if (!figure.value().matches("[0-9.]+")) {
            return figure.value();
        }
        var number = French.number(figure.number());
        var unit = figure.unit();
        return unit.startsWith("EUR") ? number + "\u202F€" : number + "\u00A0" + unit;
    }

    static String articles(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
