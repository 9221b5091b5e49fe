package fr.commandecommune.pack;

import fr.commandecommune.document.Table;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Coordinator;
import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.Group;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.Terms;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts that were put to the rules, each as it was given. */
final class QuestionTables {

    private static final String MONTHS = " mois";

    private final ProcedureQuestion question;
    private final ProcedureAnswer answer;

    QuestionTables(ProcedureQuestion question, ProcedureAnswer answer) {
        this.question = question;
        this.answer = answer;
    }

    Table facts() {
        var facts = Table.facts("")
                .fact("Nature", nature(question.nature()))
                .fact(
                        "Acheteur",
                        AnswerTables.capital(question.buyer().category().label()));
        var speciality = question.speciality();
        if (speciality != null) {
            facts.fact("Objet particulier", AnswerTables.capital(speciality.label()));
        }
        var expenditure = question.buyer().operatingExpenditure();
        if (expenditure != null) {
            facts.fact("Dépenses réelles de fonctionnement", French.euros(expenditure));
        }
        var vat = question.vatRate();
        facts.fact(
                "Montants donnés",
                vat == null ? "hors taxes" : "toutes taxes comprises, TVA de " + French.percent(vat));
        facts.fact("Offres par voie électronique", yesNo(question.electronicSubmission()));
        if (!question.circumstances().isEmpty()) {
            facts.fact(
                    "Circonstances",
                    question.circumstances().stream()
                            .sorted()
                            .map(Circumstance::label)
                            .collect(Collectors.joining("\u202F; ")));
        }
        framework(facts, question.framework());
        terms(facts, question.terms());
        group(facts, question.group());
        return facts.build();
    }

    Table need() {
        var table = Table.of("Les montants donnés, puis la valeur hors taxes de chaque lot")
                .column("Lot", new Table.Column(Alignment.LEFT, 0.14, true))
                .column("Intitulé ou montant", Alignment.LEFT, 0.5)
                .column("Euros", Alignment.RIGHT, 0.36);
        for (var lot : question.lots()) {
            var title = lot.title() == null ? "" : lot.title() + "\u00A0: ";
            for (var amount : lot.amounts()) {
                table.row(lot.number(), title + amount.kind().label(), times(amount));
            }
        }
        for (var lot : answer.lots()) {
            table.row(lot.number(), "Valeur du lot, " + lot.regime().label(), French.euros(lot.value()) + " HT");
        }
        return table.total("", "Valeur du besoin", French.euros(answer.estimatedValue()) + " HT")
                .build();
    }

    private static String times(Amount amount) {
        var euros = French.euros(amount.amount());
        return amount.times() == 1 ? euros : amount.times() + "\u00A0×\u00A0" + euros;
    }

    private static void framework(Table.FactsBuilder facts, @Nullable Framework framework) {
        if (framework == null) {
            return;
        }
        var maximum = framework.maximum();
        facts.fact("Accord-cadre, maximum", maximum == null ? "pas de maximum en valeur" : French.euros(maximum))
                .fact("Maximum en quantité", yesNo(framework.maximumQuantity()))
                .fact("Durée de l’accord-cadre", framework.durationMonths() + MONTHS)
                .fact("Longue durée justifiée", yesNo(framework.longDurationJustified()));
    }

    private static void terms(Table.FactsBuilder facts, Terms terms) {
        if (terms.awardCriteria() != null) {
            facts.fact(
                    "Critères d’attribution",
                    terms.awardCriteria().stream()
                            .map(QuestionTables::criterion)
                            .collect(Collectors.joining(", ")));
        }
        yesNo(facts, "Condition d’exécution environnementale", terms.environmentalCondition());
        yesNo(facts, "Condition d’exécution sociale", terms.socialCondition());
        if (terms.socialExemption() != null) {
            facts.fact(
                    "Motif de dispense de la condition sociale",
                    terms.socialExemption().label());
        }
        yesNo(facts, "Variantes dites au règlement", terms.variantsStated());
        if (terms.priceForm() != null) {
            facts.fact("Forme du prix", terms.priceForm().label());
        }
        if (terms.revisionMonths() != null) {
            facts.fact("Révision du prix", "tous les " + terms.revisionMonths() + MONTHS);
        }
        if (terms.durationMonths() != null) {
            facts.fact("Durée du marché", terms.durationMonths() + MONTHS);
        }
        if (terms.derogations() != null) {
            facts.fact("Articles du CCAG auxquels il est dérogé", String.join(", ", terms.derogations()));
        }
        yesNo(facts, "Dérogations listées au dernier article du CCAP", terms.derogationsListed());
    }

    private static void group(Table.FactsBuilder facts, @Nullable Group group) {
        if (group == null) {
            return;
        }
        facts.fact("Groupement de commandes", group.members() == null ? "oui" : group.members() + " membres");
        var signedOn = group.conventionSignedOn();
        facts.fact("Convention signée le", signedOn == null ? "date non donnée" : French.day(signedOn));
        facts.fact("Accord des assemblées", yesNo(group.councilApproval()));
        coordinator(facts, group.coordinator());
        var committee = group.committee();
        facts.fact("Commission", committee == null ? "la convention n’en dit rien" : committee.label());
        if (!group.memberCategories().isEmpty()) {
            facts.fact(
                    "Catégories des membres",
                    group.memberCategories().stream()
                            .map(category -> category.label())
                            .collect(Collectors.joining("\u202F; ")));
        }
        for (var member : group.lateMembers()) {
            facts.fact("Entré après le lancement", member.name() + ", le " + French.day(member.joinedOn()));
        }
    }

    private static void coordinator(Table.FactsBuilder facts, @Nullable Coordinator coordinator) {
        if (coordinator != null) {
            facts.fact("Coordonnateur", AnswerTables.capital(coordinator.kind().label()))
                    .fact("Le coordonnateur a un besoin propre", yesNo(coordinator.hasNeed()))
                    .fact("Ses statuts le prévoient", yesNo(coordinator.statutesProvide()))
                    .fact("À titre gratuit", yesNo(coordinator.freeOfCharge()));
        }
    }

    private static void yesNo(Table.FactsBuilder facts, String label, @Nullable Boolean fact) {
        if (fact != null) {
            facts.fact(label, yesNo((boolean) fact));
        }
    }

    private static String yesNo(boolean fact) {
        return fact ? "oui" : "non";
    }

    private static String nature(Nature nature) {
        return switch (nature) {
            case SUPPLIES -> "Fournitures";
            case SERVICES -> "Services";
            case WORKS -> "Travaux";
        };
    }

    private static String criterion(String code) {
        return switch (code) {
            case "PRICE" -> "prix";
            case "LIFE_CYCLE_COST" -> "coût du cycle de vie";
            case "ENVIRONMENT" -> "environnement";
            case "QUALITY" -> "qualité";
            default -> code;
        };
    }
}
