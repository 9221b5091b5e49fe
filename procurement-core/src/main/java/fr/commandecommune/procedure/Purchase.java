package fr.commandecommune.procedure;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A purchase whose value is known, in euros excluding tax.
 *
 * @param value value of the need (R2121-1)
 * @param categories those of all who buy: the buyer, and the members of its group where they were given
 */
record Purchase(
        ProcedureQuestion question,
        List<LotValue> lots,
        BigDecimal sumOfLots,
        BigDecimal value,
        Set<BuyerCategory> categories) {

    static Purchase of(Estimate estimate, BigDecimal value) {
        return new Purchase(
                estimate.question(), estimate.lots(), estimate.sum(), value, categories(estimate.question()));
    }

    /** The same purchase, were it worth something else. */
    Purchase worth(BigDecimal otherValue) {
        return new Purchase(question, lots, sumOfLots, otherValue, categories);
    }

    boolean works() {
        return question.nature() == Nature.WORKS;
    }

    boolean is(Speciality speciality) {
        return question.speciality() == speciality;
    }

    /** Social and other specific services: a kind of services, and of nothing else. */
    boolean socialServices() {
        return is(Speciality.SOCIAL_OR_SPECIFIC_SERVICES) && question.nature() == Nature.SERVICES;
    }

    boolean designOfNewBuilding() {
        return is(Speciality.NEW_BUILDING_DESIGN) && question.nature() == Nature.SERVICES;
    }

    boolean has(Circumstance circumstance) {
        return question.circumstances().contains(circumstance);
    }

    private static Set<BuyerCategory> categories(ProcedureQuestion question) {
        var categories = EnumSet.of(question.buyer().category());
        var group = question.group();
        if (group != null) {
            categories.addAll(group.memberCategories());
        }
        return categories;
    }

    boolean allAre(BuyerCategory category) {
        return categories.size() == 1 && categories.contains(category);
    }

    /** Whether a local body buys; a contracting entity is a local one here. */
    boolean local() {
        return !allAre(BuyerCategory.STATE);
    }
}
