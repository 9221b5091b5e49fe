package fr.commandecommune.web.simulator;

import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.Group;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.Terms;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A purchase that is known elsewhere, put into the fields of the page as a person would have typed it. */
final class FilledFacts {

    private final Map<String, String[]> facts = new LinkedHashMap<>();

    private FilledFacts() {}

    static TypedFacts of(ProcedureQuestion question) {
        var filled = new FilledFacts();
        filled.purchase(question);
        return TypedFacts.of(filled.facts);
    }

    private void purchase(ProcedureQuestion question) {
        say("nature", question.nature());
        say("speciality", question.speciality());
        say("launchDate", question.launchDate());
        say("buyer.category", question.buyer().category());
        say("buyer.operatingExpenditure", question.buyer().operatingExpenditure());
        unlessUsual("electronicSubmission", question.electronicSubmission(), true);
        say("vatRate", question.vatRate());
        for (int place = 0; place < question.lots().size(); place++) {
            lot("lots." + place, question.lots().get(place), question);
        }
        if (question.framework() != null) {
            framework(question.framework());
        }
        facts.put("circumstances", texts(question.circumstances().stream().sorted()));
        terms(question.terms());
        if (question.group() != null) {
            group(question.group());
        }
    }

    private void lot(String name, LotEstimate lot, ProcedureQuestion question) {
        say(name + ".number", lot.number());
        say(name + ".title", lot.title());
        for (int place = 0; place < lot.amounts().size(); place++) {
            var amount = lot.amounts().get(place);
            var at = name + ".amounts." + place;
            say(at + ".kind", amount.kind());
            say(at + ".amount", amount.amount());
            if (amount.times() != 1) {
                say(at + ".times", amount.times());
            }
        }
        if (question.smallLots().adapted().contains(lot.number())) {
            say(name + ".smallLot", "ADAPTED");
        }
        if (question.smallLots().noPublicity().contains(lot.number())) {
            say(name + ".smallLot", "NO_PUBLICITY");
        }
    }

    private void framework(Framework framework) {
        say("framework", true);
        say("framework.maximum", framework.maximum());
        unlessUsual("framework.maximumQuantity", framework.maximumQuantity(), false);
        say("framework.durationMonths", framework.durationMonths());
        unlessUsual("framework.longDurationJustified", framework.longDurationJustified(), false);
    }

    private void terms(Terms terms) {
        var criteria = orNone(terms.awardCriteria());
        Predicate<String> offered =
                new Words().criteria().stream().map(Words.Choice::code).toList()::contains;
        facts.put("terms.awardCriteria", texts(criteria.stream().filter(offered)));
        say(
                "terms.otherCriteria",
                String.join(", ", criteria.stream().filter(offered.negate()).toList()));
        say("terms.environmentalCondition", terms.environmentalCondition());
        say("terms.socialCondition", terms.socialCondition());
        say("terms.socialExemption", terms.socialExemption());
        say("terms.variantsStated", terms.variantsStated());
        say("terms.priceForm", terms.priceForm());
        say("terms.revisionMonths", terms.revisionMonths());
        say("terms.durationMonths", terms.durationMonths());
        say("terms.derogations", String.join(", ", orNone(terms.derogations())));
        say("terms.derogationsListed", terms.derogationsListed());
    }

    private void group(Group group) {
        say("group", true);
        say("group.members", group.members());
        say("group.conventionSignedOn", group.conventionSignedOn());
        unlessUsual("group.councilApproval", group.councilApproval(), true);
        var coordinator = group.coordinator();
        if (coordinator != null) {
            say("group.coordinator.kind", coordinator.kind());
            unlessUsual("group.coordinator.hasNeed", coordinator.hasNeed(), true);
            unlessUsual("group.coordinator.statutesProvide", coordinator.statutesProvide(), false);
            unlessUsual("group.coordinator.freeOfCharge", coordinator.freeOfCharge(), true);
        }
        say("group.committee", group.committee());
        facts.put("group.memberCategories", texts(group.memberCategories().stream()));
        for (int place = 0; place < group.lateMembers().size(); place++) {
            say(
                    "group.lateMembers." + place + ".name",
                    group.lateMembers().get(place).name());
            say(
                    "group.lateMembers." + place + ".joinedOn",
                    group.lateMembers().get(place).joinedOn());
        }
    }

    private void unlessUsual(String name, boolean said, boolean usual) {
        if (said != usual) {
            say(name, said);
        }
    }

    private void say(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> facts.put(name, new String[] {typed(number)});
            case Enum<?> code -> facts.put(name, new String[] {code.name()});
            default -> facts.put(name, new String[] {value.toString()});
        }
    }

    /** With a comma, and without the zeros that nobody types. */
    private static String typed(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale())).toPlainString().replace('.', ',');
    }

    private static String[] texts(Stream<?> values) {
        return values.map(Object::toString).toArray(String[]::new);
    }

    private static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
