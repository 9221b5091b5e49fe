package fr.commandecommune.web.simulator;

import fr.commandecommune.law.French;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.web.simulator.Words.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the page calls each fact that is not in a list, and how it shows what was typed there. */
final class FactNames {

    private static final Words WORDS = new Words();
    private static final List<Choice> YES_OR_NO = WORDS.yesNo();

    /**
     * A fact of the page.
     *
     * @param shown what was typed, in words
     */
    private record Fact(String label, UnaryOperator<String> shown) {

        static Fact chosen(String label, List<Choice> choices) {
            return new Fact(label, code -> FactNames.label(choices, code));
        }

        static Fact day(String label) {
            return new Fact(label, FactNames::day);
        }

        static Fact money(String label) {
            return new Fact(label, FactNames::money);
        }

        static Fact typed(String label) {
            return new Fact(label, UnaryOperator.identity());
        }
    }

    private static final Map<String, Fact> FACTS = facts();

    private FactNames() {}

    private static Map<String, Fact> facts() {
        var facts = new LinkedHashMap<String, Fact>();
        facts.put("nature", Fact.chosen("Nature de l’achat", WORDS.natures()));
        facts.put("speciality", Fact.chosen("Objet particulier", WORDS.specialities()));
        facts.put("launchDate", Fact.day("Date de lancement"));
        facts.put("electronicSubmission", Fact.chosen("Offres remises par voie électronique", YES_OR_NO));
        facts.put("buyer.category", Fact.chosen("Acheteur", WORDS.buyers()));
        facts.put("buyer.operatingExpenditure", Fact.money("Dépenses réelles de fonctionnement"));
        facts.put("group", Fact.chosen("L’achat est fait en groupement de commandes", YES_OR_NO));
        facts.put("group.members", Fact.typed("Nombre de membres"));
        facts.put("group.conventionSignedOn", Fact.day("Convention signée le"));
        facts.put("group.councilApproval", Fact.chosen("Chaque assemblée a approuvé la convention", YES_OR_NO));
        facts.put("group.coordinator.kind", Fact.chosen("Coordonnateur", WORDS.coordinators()));
        facts.put("group.coordinator.hasNeed", Fact.chosen("Le coordonnateur achète aussi pour lui", YES_OR_NO));
        facts.put("group.coordinator.statutesProvide", Fact.chosen("Ses statuts prévoient de coordonner", YES_OR_NO));
        facts.put("group.coordinator.freeOfCharge", Fact.chosen("Il coordonne à titre gratuit", YES_OR_NO));
        facts.put("group.committee", Fact.chosen("Commission d’appel d’offres", WORDS.committees()));
        facts.put("group.memberCategories", Fact.chosen("Catégories des membres", WORDS.buyers()));
        facts.put("vatRate", new Fact("Taux de TVA", FactNames::rate));
        facts.put("framework", Fact.chosen("C’est un accord-cadre, avec ou sans bons de commande", YES_OR_NO));
        facts.put("framework.maximum", Fact.money("Maximum de tout l’accord-cadre"));
        facts.put("framework.maximumQuantity", Fact.chosen("Un maximum est fixé en quantité", YES_OR_NO));
        facts.put("framework.durationMonths", Fact.typed("Durée en mois"));
        facts.put("framework.longDurationJustified", Fact.chosen("Une durée plus longue est justifiée", YES_OR_NO));
        facts.put("circumstances", Fact.chosen("Circonstances", WORDS.circumstances()));
        facts.put("terms.awardCriteria", Fact.chosen("Critères d’attribution", WORDS.criteria()));
        facts.put("terms.otherCriteria", Fact.typed("Autres critères"));
        facts.put("terms.environmentalCondition", Fact.chosen("Condition d’exécution environnementale", YES_OR_NO));
        facts.put("terms.socialCondition", Fact.chosen("Condition d’exécution sociale", YES_OR_NO));
        facts.put("terms.socialExemption", Fact.chosen("Motif pour s’en passer", WORDS.exemptions()));
        facts.put("terms.variantsStated", Fact.chosen("Le règlement dit si les variantes sont admises", YES_OR_NO));
        facts.put("terms.priceForm", Fact.chosen("Forme du prix", WORDS.priceForms()));
        facts.put("terms.revisionMonths", Fact.typed("Mois entre deux révisions"));
        facts.put("terms.durationMonths", Fact.typed("Durée du marché en mois"));
        facts.put("terms.derogations", Fact.typed("Articles du CCAG auxquels il est dérogé"));
        facts.put("terms.derogationsListed", Fact.chosen("Le dernier article du CCAP les liste", YES_OR_NO));
        return Collections.unmodifiableMap(facts);
    }

    /** Their names, in the order of the page. */
    static List<String> all() {
        return List.copyOf(FACTS.keySet());
    }

    static String label(String name) {
        return fact(name).label();
    }

    /** What was typed, in words: a choice by its label, a day as French writes it. */
    static List<String> shown(String name, TypedFacts facts) {
        return facts.all(name).stream().map(fact(name).shown()).toList();
    }

    /** The label of a code among choices; a code that is none of them as it was typed. */
    static String label(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** A day in French; anything else as it was typed. */
    static String day(String typed) {
        try {
            return French.day(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return typed;
        }
    }

    /** An amount in euros that can be read; anything else as it was typed. */
    static String money(String typed) {
        return TypedFigure.read(typed) instanceof TypedFigure.Known known ? French.money(known.value()) : typed;
    }

    private static String rate(String typed) {
        return TypedFigure.read(typed) instanceof TypedFigure.Known known
                ? French.number(known.value().stripTrailingZeros()) + "\u00A0%"
                : typed;
    }

    private static Fact fact(String name) {
        var fact = FACTS.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("no fact of the page: " + name);
        }
        return fact;
    }
}
