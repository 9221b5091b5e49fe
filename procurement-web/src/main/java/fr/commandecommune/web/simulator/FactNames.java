package fr.commandecommune.web.simulator;

import fr.commandecommune.law.French;
import fr.commandecommune.web.simulator.Words.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page calls each fact that is not in a list, and how it shows what was typed there. */
final class FactNames {

    private static final Words WORDS = new Words();
    private static final List<Choice> TYPED_BY_HAND = List.of();
    private static final List<Choice> YES_OR_NO = WORDS.yesNo();

    /**
     * A fact of the page.
     *
     * @param choices empty where it is typed by hand
     */
    private record Fact(String label, List<Choice> choices) {}

    private static final Map<String, Fact> FACTS = facts();

    private FactNames() {}

    private static Map<String, Fact> facts() {
        var facts = new LinkedHashMap<String, Fact>();
        facts.put("nature", new Fact("Nature de l’achat", WORDS.natures()));
        facts.put("speciality", new Fact("Objet particulier", WORDS.specialities()));
        facts.put("launchDate", new Fact("Date de lancement", TYPED_BY_HAND));
        facts.put("electronicSubmission", new Fact("Offres remises par voie électronique", YES_OR_NO));
        facts.put("buyer.category", new Fact("Acheteur", WORDS.buyers()));
        facts.put("buyer.operatingExpenditure", new Fact("Dépenses réelles de fonctionnement", TYPED_BY_HAND));
        facts.put("group", new Fact("L’achat est fait en groupement de commandes", YES_OR_NO));
        facts.put("group.members", new Fact("Nombre de membres", TYPED_BY_HAND));
        facts.put("group.conventionSignedOn", new Fact("Convention signée le", TYPED_BY_HAND));
        facts.put("group.councilApproval", new Fact("Chaque assemblée a approuvé la convention", YES_OR_NO));
        facts.put("group.coordinator.kind", new Fact("Coordonnateur", WORDS.coordinators()));
        facts.put("group.coordinator.hasNeed", new Fact("Le coordonnateur achète aussi pour lui", YES_OR_NO));
        facts.put("group.coordinator.statutesProvide", new Fact("Ses statuts prévoient de coordonner", YES_OR_NO));
        facts.put("group.coordinator.freeOfCharge", new Fact("Il coordonne à titre gratuit", YES_OR_NO));
        facts.put("group.committee", new Fact("Commission d’appel d’offres", WORDS.committees()));
        facts.put("group.memberCategories", new Fact("Catégories des membres", WORDS.buyers()));
        facts.put("vatRate", new Fact("Taux de TVA", TYPED_BY_HAND));
        facts.put("framework", new Fact("C’est un accord-cadre, avec ou sans bons de commande", YES_OR_NO));
        facts.put("framework.maximum", new Fact("Maximum de tout l’accord-cadre", TYPED_BY_HAND));
        facts.put("framework.maximumQuantity", new Fact("Un maximum est fixé en quantité", YES_OR_NO));
        facts.put("framework.durationMonths", new Fact("Durée en mois", TYPED_BY_HAND));
        facts.put("framework.longDurationJustified", new Fact("Une durée plus longue est justifiée", YES_OR_NO));
        facts.put("circumstances", new Fact("Circonstances", WORDS.circumstances()));
        facts.put("terms.awardCriteria", new Fact("Critères d’attribution", WORDS.criteria()));
        facts.put("terms.otherCriteria", new Fact("Autres critères", TYPED_BY_HAND));
        facts.put("terms.environmentalCondition", new Fact("Condition d’exécution environnementale", YES_OR_NO));
        facts.put("terms.socialCondition", new Fact("Condition d’exécution sociale", YES_OR_NO));
        facts.put("terms.socialExemption", new Fact("Motif pour s’en passer", WORDS.exemptions()));
        facts.put("terms.variantsStated", new Fact("Le règlement dit si les variantes sont admises", YES_OR_NO));
        facts.put("terms.priceForm", new Fact("Forme du prix", WORDS.priceForms()));
        facts.put("terms.revisionMonths", new Fact("Mois entre deux révisions", TYPED_BY_HAND));
        facts.put("terms.durationMonths", new Fact("Durée du marché en mois", TYPED_BY_HAND));
        facts.put("terms.derogations", new Fact("Articles du CCAG auxquels il est dérogé", TYPED_BY_HAND));
        facts.put("terms.derogationsListed", new Fact("Le dernier article du CCAP les liste", YES_OR_NO));
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
        return facts.all(name).stream().map(value -> shown(fact(name), value)).toList();
    }

    private static String shown(Fact fact, String value) {
        return fact.choices().isEmpty() ? day(value) : label(fact.choices(), value);
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

    private static Fact fact(String name) {
        var fact = FACTS.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("no fact of the page: " + name);
        }
        return fact;
    }
}
