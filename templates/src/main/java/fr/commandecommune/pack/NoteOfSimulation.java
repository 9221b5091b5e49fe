package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.French;
import fr.commandecommune.procedure.FormalProcedure;
import fr.commandecommune.procedure.LotRegime;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.Regime;
import fr.commandecommune.reasoning.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The note on the choice of a procedure, for a purchase that has no dossier: the same answer, in the same words. */
final class NoteOfSimulation {

    private final ProcedureQuestion question;
    private final ProcedureAnswer answer;

    NoteOfSimulation(ProcedureQuestion question, ProcedureAnswer answer) {
        this.question = question;
        this.answer = answer;
    }

    Document document() {
        return Document.titled(Pieces.SIMULATION.title(), question.launchDate())
                .subject("Quelle procédure\u202F? Simulation")
                .footer(Pieces.SIMULATION.title())
                .addAll(Pieces.SIMULATION.compose(model()).blocks())
                .build();
    }

    private SimulationModel model() {
        var tables = new AnswerTables(answer);
        var facts = new QuestionTables(question, answer);
        var turning = new TurningWording(question, answer);
        return new SimulationModel(
                question.launchDate(),
                NoteOfProcedure.summary(answer),
                answerFacts(),
                !answer.breaches().isEmpty(),
                answer.breaches().size(),
                facts.facts(),
                facts.need(),
                tables.conclusions(),
                answer.explanation().stream().anyMatch(step -> step.outcome() == Outcome.ASKS),
                List.of(new Block.TableBlock(tables.asked())),
                answer.smallLots() != null,
                new SmallLotsWording(answer, smallLotsUsed()).blocks(),
                tables.remarks("Obligation", answer.duties(), code -> code.label()),
                tables.timeLimits(),
                List.of(new Block.TableBlock(tables.remarks("Irrégularité", answer.breaches(), code -> code.label()))),
                !answer.warnings().isEmpty(),
                List.of(new Block.TableBlock(tables.remarks("Point", answer.warnings(), code -> code.label()))),
                turning.table(),
                turning.nextChange(),
                tables.allRules(),
                tables.figures());
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
        return facts.fact("Publicité", AnswerTables.capital(answer.publicity().label()))
                .fact("Valeur estimée du besoin", French.euros(answer.estimatedValue()) + " HT")
                .fact("Lancement", French.day(question.launchDate()))
                .build();
    }

    private String smallLotsUsed() {
        var small = answer.lots().stream()
                .filter(lot -> lot.regime() != Regime.MAIN)
                .collect(Collectors.groupingBy(
                        lot -> lot.regime().label(), Collectors.mapping(LotRegime::number, Collectors.toList())));
        if (small.isEmpty()) {
            return "Aucun lot ne suit ce régime dans la simulation.";
        }
        return French.typeset("Dans la simulation : "
                + small.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + ", " + Wording.lots(entry.getValue()))
                        .collect(Collectors.joining(" ; "))
                + ".");
    }
}
