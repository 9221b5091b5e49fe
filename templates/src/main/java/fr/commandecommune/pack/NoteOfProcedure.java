package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.need.JointOrder.MemberStatus;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.pack.TurningPoints.TurningPoint;
import fr.commandecommune.procedure.FormalProcedure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.Remark;
import fr.commandecommune.procedure.TimeLimit;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The note on the choice of the procedure: the reasoned answer of the rules, for this need and this dossier. */
final class NoteOfProcedure {

    private final Purchase purchase;
    private final ProcedureAnswer answer;
    private final List<Alert> alerts;

    /** @param alerts what the facts of the dossier contradict, beside what the rules of procedure found */
    NoteOfProcedure(Purchase purchase, List<Alert> alerts) {
        this.purchase = purchase;
        this.answer = purchase.answer();
        this.alerts = alerts;
    }

    NoteModel model() {
        var small = new SmallLotsWording(purchase);
        return new NoteModel(
                purchase.dossier().launchDate(),
                summary(),
                answerFacts(),
                !answer.breaches().isEmpty(),
                answer.breaches().size(),
                returns(),
                need(),
                reckoning(),
                conclusions(),
                answer.explanation().stream().anyMatch(step -> step.outcome() == Outcome.ASKS),
                List.of(new Block.TableBlock(steps(step -> step.outcome() == Outcome.ASKS))),
                purchase.allotted(),
                small.blocks(),
                remarks("Obligation", answer.duties(), code -> code.label()),
                timeLimits(),
                List.of(new Block.TableBlock(remarks("Irrégularité", answer.breaches(), code -> code.label()))),
                !answer.warnings().isEmpty(),
                List.of(new Block.TableBlock(remarks("Point", answer.warnings(), code -> code.label()))),
                !alerts.isEmpty(),
                List.of(new Block.TableBlock(checks())),
                turningPoints(),
                nextChange(),
                List.of(signature()),
                allRules(),
                figures());
    }

    private String summary() {
        return "Pour un besoin de %s hors taxes, la procédure est : %s. Publicité : %s."
                .formatted(
                        French.euros(answer.estimatedValue()),
                        answer.procedure().label(),
                        answer.publicity().label());
    }

    private Table answerFacts() {
        var facts = Table.facts("").fact("Procédure", capital(answer.procedure().label()));
        if (!answer.allowedProcedures().isEmpty()) {
            facts.fact(
                    "Formes ouvertes",
                    capital(Wording.enumeration(answer.allowedProcedures().stream()
                            .map(FormalProcedure::label)
                            .toList())));
        }
        facts.fact("Publicité", capital(answer.publicity().label()));
        facts.fact("Valeur estimée du besoin", French.euros(answer.estimatedValue()) + " HT");
        facts.fact("Durée prise en compte", purchase.months() + " mois");
        facts.fact("Lots", String.valueOf(purchase.lots().size()));
        facts.fact("Lancement", French.day(purchase.dossier().launchDate()));
        return facts.build();
    }

    private String returns() {
        var members = purchase.order().order().members();
        var said = new ArrayList<String>();
        int answered = names(members, Status.ANSWERED).size();
        said.add(
                answered == 1
                        ? "1 membre a fait connaître ses besoins"
                        : answered + " membres ont fait connaître leurs besoins");
        var nil = names(members, Status.NIL);
        if (!nil.isEmpty()) {
            said.add("%s %s répondu n’avoir aucun besoin"
                    .formatted(Wording.enumeration(nil), nil.size() == 1 ? "a" : "ont"));
        }
        var silent = names(members, Status.SILENT);
        var text = new StringBuilder(String.join(" ; ", said)).append('.');
        if (!silent.isEmpty()) {
            text.append(
                    " %s n’%s rien dit : leur besoin est compté pour zéro, et il faut décider s’%s hors du marché, ou si une estimation motivée est ajoutée."
                            .formatted(
                                    Wording.enumeration(silent),
                                    silent.size() == 1 ? "a" : "ont",
                                    silent.size() == 1 ? "il reste" : "ils restent"));
        }
        return French.typeset(text.toString());
    }

    private static List<String> names(List<MemberStatus> members, Status status) {
        return members.stream()
                .filter(member -> member.status() == status)
                .map(MemberStatus::name)
                .toList();
    }

    private Table need() {
        var table = Table.of("Du besoin d’un an au maximum de la durée totale, en euros hors taxes")
                .column("Lot", Alignment.CENTER, 0.06)
                .column("Intitulé", new Table.Column(Alignment.LEFT, 0.34, true))
                .column("Besoin d’un an, au plus", Alignment.RIGHT, 0.18)
                .column("Mois", Alignment.RIGHT, 0.08)
                .column("Marge", Alignment.RIGHT, 0.1)
                .column("Maximum", Alignment.RIGHT, 0.24);
        for (var lot : purchase.lots()) {
            table.row(
                    lot.number(),
                    lot.title().orElse("—"),
                    French.euros(lot.yearlyMaximum()),
                    French.number(purchase.months()),
                    lot.maximumIsSet() ? "fixé" : French.percent(lot.margin()),
                    French.euros(lot.maximum()));
        }
        return table.total(List.of(
                        new Table.Cell(List.of(Inline.text("Valeur du besoin")), 5),
                        Table.cell(French.euros(purchase.totalMaximum()))))
                .build();
    }

    private String reckoning() {
        var reasons = purchase.lots().stream()
                .filter(lot -> lot.described()
                        .map(described -> described.maximumReason())
                        .isPresent())
                .map(lot -> "lot %s : %s"
                        .formatted(lot.number(), lot.described().orElseThrow().maximumReason()))
                .collect(Collectors.joining(" — "));
        return French.typeset(
                "Le maximum d’un lot est le montant maximal demandé par les membres pour un an, multiplié par la durée en mois et divisé par 12, puis augmenté de la marge."
                        + (reasons.isEmpty() ? "" : " Motifs des marges — " + reasons));
    }

    /** What the rules concluded on the value, the procedure and the publicity; duties and time limits have their own tables. */
    private Table conclusions() {
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

    private Table allRules() {
        var table = Table.of("")
                .column("Règle", new Table.Column(Alignment.LEFT, 0.13, true))
                .column("Résultat", Alignment.LEFT, 0.14)
                .column("Motif", Alignment.LEFT, 0.53)
                .column("Articles", Alignment.LEFT, 0.2);
        for (Step step : answer.explanation()) {
            table.row(step.rule(), step.outcome().label(), step.text(), articles(step.legalBasis()));
        }
        return table.build();
    }

    private static <C extends Enum<C>> Table remarks(String title, List<Remark<C>> remarks, Function<C, String> label) {
        var table = Table.of("")
                .column(title, new Table.Column(Alignment.LEFT, 0.26, true))
                .column("Explication", Alignment.LEFT, 0.54)
                .column("Articles", Alignment.LEFT, 0.2);
        remarks.forEach(
                remark -> table.row(capital(label.apply(remark.code())), remark.text(), articles(remark.legalBasis())));
        return table.build();
    }

    private Table timeLimits() {
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

    private Table checks() {
        var table = Table.of("")
                .column("Portée", Alignment.LEFT, 0.14)
                .column("Constat", new Table.Column(Alignment.LEFT, 0.64, true))
                .column("Articles", Alignment.LEFT, 0.22);
        alerts.forEach(alert -> table.row(
                alert.blocking() ? "à corriger" : "à vérifier",
                alert.message(),
                alert.article().isEmpty() ? "—" : alert.article()));
        return table.build();
    }

    /** One row an amount: several thresholds may be the same. */
    private Table turningPoints() {
        var table = Table.of("")
                .column("Montant HT", new Table.Column(Alignment.RIGHT, 0.16, true))
                .column("Marge", Alignment.RIGHT, 0.2)
                .column("Seuils", Alignment.LEFT, 0.32)
                .column("Ce qui change en l’atteignant", Alignment.LEFT, 0.32);
        var points = TurningPoints.of(purchase.question(), answer);
        var up = points.stream().filter(point -> point.margin().signum() < 0).findFirst();
        var down = points.stream()
                .filter(point -> point.margin().signum() >= 0)
                .max(Comparator.comparing(TurningPoint::threshold));
        var alike = new LinkedHashMap<BigDecimal, List<TurningPoint>>();
        points.forEach(point -> alike.computeIfAbsent(point.threshold(), _ -> new ArrayList<>())
                .add(point));
        alike.forEach((threshold, same) -> {
            var point = same.getFirst();
            boolean nearest = Stream.of(up, down)
                    .flatMap(Optional::stream)
                    .anyMatch(near -> near.threshold().compareTo(threshold) == 0);
            table.row(
                    French.euros(threshold),
                    margin(point.margin()) + (nearest ? " (le plus proche)" : ""),
                    same.stream().map(one -> one.figure().label()).collect(Collectors.joining("\u202F; ")),
                    change(point));
        });
        if (points.isEmpty()) {
            table.row("aucun", "—", "—", "—");
        }
        return table.build();
    }

    private static String margin(BigDecimal margin) {
        return margin.signum() < 0
                ? "il manque " + French.euros(margin.abs())
                : "dépassé de " + French.euros(margin);
    }

    /** The other procedure or publicity; where they stay the same, the duties that begin. */
    private static String change(TurningPoint point) {
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

    private String nextChange() {
        var next = answer.parameters().stream()
                .filter(figure -> figure.until() != null)
                .min(Comparator.comparing(Figure::until));
        if (next.isEmpty()) {
            return "Aucun des chiffres employés n’a de fin connue.";
        }
        var until = next.get().until();
        var same = answer.parameters().stream()
                .filter(figure -> until != null && until.equals(figure.until()))
                .map(Figure::label)
                .map(label -> "« " + label + " »")
                .toList();
        return French.typeset(
                "Le prochain changement connu d’un chiffre employé est la fin du %s, pour : %s. Si le lancement est reporté après ce jour, la note est à refaire."
                        .formatted(
                                French.day(until == null ? purchase.dossier().launchDate() : until),
                                Wording.enumeration(same)));
    }

    private Table figures() {
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

    private Block signature() {
        var coordinator = purchase.dossier().group().coordinator();
        var name = coordinator.signatory().name();
        var capacity = coordinator.representative() == null ? coordinator.capacity() : coordinator.representative();
        return new Block.Signature(
                List.of(Inline.text("Le")),
                List.of(new Block.Signatory(
                        List.of(
                                capacity == null
                                        ? Inline.missing(Gaps.COORDINATOR_REPRESENTATIVE)
                                        : Inline.text(capacity)),
                        name.isEmpty() ? List.of() : List.of(Inline.text(name)))));
    }

    static String articles(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
