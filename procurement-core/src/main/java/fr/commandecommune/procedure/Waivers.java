package fr.commandecommune.procedure;

import java.util.Set;

/** The rules that waive publicity and competition below a figure. */
final class Waivers {

    static final Set<String> BY_VALUE =
            Set.of(ProcedureChoiceRule.LOW_VALUE, FoodOf2020.ID, NonSchoolBooks.ID, Innovation.ID);

    private Waivers() {}
}
