package fr.commandecommune.procedure;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A purchase whose value is known.
 *
 * @param value value of the need in euros excluding tax (R2121-1)
 */
record Purchase(ProcedureQuestion question, List<LotValue> lots, BigDecimal value) {

    /** The same purchase, were it worth something else. */
    Purchase worth(BigDecimal otherValue) {
        return new Purchase(question, lots, otherValue);
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

    /** The categories of all who buy: the buyer, and the members of its group where they were given. */
    Set<BuyerCategory> categories() {
        var categories = EnumSet.of(question.buyer().category());
        var group = question.group();
        if (group != null) {
            categories.addAll(group.memberCategories());
        }
        return categories;
    }

    boolean allAre(BuyerCategory category) {
        return categories().equals(Set.of(category));
    }

    /** Whether a local body buys; a contracting entity is a local one here. */
    boolean local() {
        return !allAre(BuyerCategory.STATE);
    }

    BigDecimal sumOfLots() {
        return lots.stream().map(LotValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
