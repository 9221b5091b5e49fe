package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.dossier.DossierLot;
import fr.commandecommune.need.JointOrder.MemberStatus;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.procedure.FormalProcedure;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.reasoning.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The note on the choice of the procedure: the reasoned answer of the rules, for this need and this dossier. */
final class NoteOfProcedure {

    private static final String SMALL_LOTS_UNUSED =
            "Le dossier ne fait pas usage de cette faculté\u202F: tous les lots suivent la procédure du besoin entier.";

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
        var small = new SmallLotsWording(answer, SMALL_LOTS_UNUSED);
        var tables = new AnswerTables(answer);
        var turning = new TurningWording(purchase.question(), answer);
        return new NoteModel(
                purchase.dossier().launchDate(),
                summary(answer),
                answerFacts(),
                !answer.breaches().isEmpty(),
                answer.breaches().size(),
                returns(),
                need(),
                reckoning(),
                tables.conclusions(),
                answer.explanation().stream().anyMatch(step -> step.outcome() == Outcome.ASKS),
                List.of(new Block.TableBlock(tables.asked())),
                purchase.allotted(),
                small.blocks(),
                tables.remarks("Obligation", answer.duties(), code -> code.label()),
                tables.timeLimits(),
                List.of(new Block.TableBlock(tables.remarks("Irrégularité", answer.breaches(), code -> code.label()))),
                !answer.warnings().isEmpty(),
                List.of(new Block.TableBlock(tables.remarks("Point", answer.warnings(), code -> code.label()))),
                !alerts.isEmpty(),
                List.of(new Block.TableBlock(checks())),
                turning.table(),
                turning.nextChange(),
                List.of(signature()),
                tables.allRules(),
                tables.figures());
    }

    /** The answer in two sentences. */
    static String summary(ProcedureAnswer answer) {
        return "Pour un besoin de %s hors taxes, la procédure est : %s. Publicité : %s."
                .formatted(
                        French.euros(answer.estimatedValue()),
                        answer.procedure().label(),
                        answer.publicity().label());
    }

    private Table answerFacts() {
        var facts = Table.facts("")
                .fact("Procédure", AnswerTables.capital(answer.procedure().label()));
        if (!answer.allowedProcedures().isEmpty()) {
            facts.fact(
                    "Formes ouvertes",
                    AnswerTables.capital(Wording.enumeration(answer.allowedProcedures().stream()
                            .map(FormalProcedure::label)
                            .toList())));
        }
        if (purchase.formal()) {
            facts.fact("Forme retenue au règlement", AnswerTables.capital(FormalProcedure.OPEN.label()));
        }
        facts.fact("Publicité", AnswerTables.capital(answer.publicity().label()));
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

    /** How a maximum was reckoned, then the reasons given, the lots that share one together. */
    private List<Block> reckoning() {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.paragraph(
                        "Le maximum d’un lot est le montant maximal demandé par les membres pour un an, multiplié par la durée en mois et divisé par 12, puis augmenté de la marge\u202F; un maximum «\u202Ffixé\u202F» est celui que donne la description de l’achat."));
        var reasons = new LinkedHashMap<String, List<String>>();
        for (var lot : purchase.lots()) {
            lot.described()
                    .map(DossierLot::maximumReason)
                    .ifPresent(reason -> reasons.computeIfAbsent(reason, first -> new ArrayList<>())
                            .add(lot.number()));
        }
        if (!reasons.isEmpty()) {
            var facts = Table.facts("Les motifs des marges et des maxima");
            reasons.forEach(
                    (reason, lots) -> facts.fact(AnswerTables.capital(Wording.lots(lots)), French.typeset(reason)));
            blocks.add(facts.toBlock());
        }
        return blocks;
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

    private Block signature() {
        var coordinator = purchase.dossier().group().coordinator();
        var name = coordinator.signatory().name();
        var capacity = coordinator.representative() == null ? coordinator.capacity() : coordinator.representative();
        return new Block.Signature(
                List.of(Inline.text(coordinator.city() == null ? "Le" : "À " + coordinator.city() + ", le")),
                List.of(new Block.Signatory(
                        List.of(
                                capacity == null
                                        ? Inline.missing(Gaps.COORDINATOR_REPRESENTATIVE)
                                        : Inline.text(capacity)),
                        name.isEmpty() ? List.of() : List.of(Inline.text(name)))));
    }
}
