package fr.commandecommune.web.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the typed facts into the shape of the public contract. */
final class PurchaseTree {

    private static final String LOTS = "lots";
    private static final String LATE_MEMBERS = "group.lateMembers";
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");

    private final TypedFacts facts;
    private final TypedValues values;

    private PurchaseTree(TypedFacts facts, Faults faults) {
        this.facts = facts;
        this.values = new TypedValues(facts, faults);
    }

    /** The question; what cannot be read, and what the rules cannot do without, is told in {@code faults}. */
    static Map<String, @Nullable Object> of(TypedFacts facts, Faults faults) {
        Missing.ask(facts, faults);
        return new PurchaseTree(facts, faults).purchase();
    }

    private Map<String, @Nullable Object> purchase() {
        var tree = node();
        tree.put("question", "PROCEDURE");
        tree.put("launchDate", values.text("launchDate"));
        tree.put("buyer", buyer());
        tree.put("nature", values.text("nature"));
        tree.put("speciality", values.text("speciality"));
        tree.put(LOTS, facts.places(LOTS).stream().map(this::lot).toList());
        tree.put("vatRate", values.amount("vatRate"));
        tree.put("framework", facts.saysOf("framework") ? framework() : null);
        tree.put("electronicSubmission", values.flag("electronicSubmission"));
        tree.put("circumstances", facts.all("circumstances"));
        tree.put("smallLots", smallLots());
        tree.put("terms", terms());
        tree.put("group", facts.saysOf("group") ? group() : null);
        return tree;
    }

    private Map<String, @Nullable Object> buyer() {
        var buyer = node();
        buyer.put("category", values.text("buyer.category"));
        buyer.put("operatingExpenditure", values.amount("buyer.operatingExpenditure"));
        return buyer;
    }

    private Map<String, @Nullable Object> lot(int place) {
        var name = LOTS + "." + place;
        var lot = node();
        lot.put("number", values.text(name + ".number"));
        lot.put("title", values.text(name + ".title"));
        var amounts = new ArrayList<Map<String, @Nullable Object>>();
        for (int at : facts.places(name + ".amounts")) {
            amounts.add(amount(name + ".amounts." + at));
        }
        lot.put("amounts", amounts);
        return lot;
    }

    private Map<String, @Nullable Object> amount(String name) {
        var amount = node();
        amount.put("kind", values.text(name + ".kind"));
        amount.put("amount", values.amount(name + ".amount"));
        amount.put("times", values.count(name + ".times"));
        return amount;
    }

    private Map<String, @Nullable Object> framework() {
        var framework = node();
        framework.put("maximum", values.amount("framework.maximum"));
        framework.put("maximumQuantity", values.flag("framework.maximumQuantity"));
        framework.put("durationMonths", values.count("framework.durationMonths"));
        framework.put("longDurationJustified", values.flag("framework.longDurationJustified"));
        return framework;
    }

    /** The choice is made lot by lot on the page. */
    private Map<String, @Nullable Object> smallLots() {
        var choice = node();
        choice.put("adapted", lotsChosenAs("ADAPTED"));
        choice.put("noPublicity", lotsChosenAs("NO_PUBLICITY"));
        return choice;
    }

    private List<String> lotsChosenAs(String regime) {
        return facts.places(LOTS).stream()
                .filter(place -> facts.one(LOTS + "." + place + ".smallLot").equals(regime))
                .map(place -> facts.one(LOTS + "." + place + ".number"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private Map<String, @Nullable Object> terms() {
        var terms = node();
        var criteria = new ArrayList<>(facts.all("terms.awardCriteria"));
        criteria.addAll(split("terms.otherCriteria"));
        terms.put("awardCriteria", criteria.isEmpty() ? null : criteria);
        terms.put("environmentalCondition", values.flag("terms.environmentalCondition"));
        terms.put("socialCondition", values.flag("terms.socialCondition"));
        terms.put("socialExemption", values.text("terms.socialExemption"));
        terms.put("variantsStated", values.flag("terms.variantsStated"));
        terms.put("priceForm", values.text("terms.priceForm"));
        terms.put("revisionMonths", values.count("terms.revisionMonths"));
        terms.put("durationMonths", values.count("terms.durationMonths"));
        var derogations = split("terms.derogations");
        terms.put("derogations", derogations.isEmpty() ? null : derogations);
        terms.put("derogationsListed", values.flag("terms.derogationsListed"));
        return terms;
    }

    private Map<String, @Nullable Object> group() {
        var group = node();
        group.put("members", values.count("group.members"));
        group.put("conventionSignedOn", values.text("group.conventionSignedOn"));
        group.put(
                "lateMembers",
                facts.places(LATE_MEMBERS).stream().map(this::lateMember).toList());
        group.put("councilApproval", values.flag("group.councilApproval"));
        group.put("coordinator", facts.saysOf("group.coordinator.") ? coordinator() : null);
        group.put("committee", values.text("group.committee"));
        group.put("memberCategories", facts.all("group.memberCategories"));
        return group;
    }

    private Map<String, @Nullable Object> lateMember(int place) {
        var member = node();
        member.put("name", values.text(LATE_MEMBERS + "." + place + ".name"));
        member.put("joinedOn", values.text(LATE_MEMBERS + "." + place + ".joinedOn"));
        return member;
    }

    private Map<String, @Nullable Object> coordinator() {
        var coordinator = node();
        coordinator.put("kind", values.text("group.coordinator.kind"));
        coordinator.put("hasNeed", values.flag("group.coordinator.hasNeed"));
        coordinator.put("statutesProvide", values.flag("group.coordinator.statutesProvide"));
        coordinator.put("freeOfCharge", values.flag("group.coordinator.freeOfCharge"));
        return coordinator;
    }

    private List<String> split(String name) {
        return BETWEEN.splitAsStream(facts.one(name))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Map<String, @Nullable Object> node() {
        return new LinkedHashMap<>();
    }
}
