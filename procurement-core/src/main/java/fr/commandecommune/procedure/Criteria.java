package fr.commandecommune.procedure;

import java.util.Set;

/** The award criteria that the law looks at. */
final class Criteria {

    static final String PRICE = "PRICE";

    /** The life-cycle cost takes the environment into account by itself. */
    static final Set<String> ENVIRONMENTAL = Set.of("ENVIRONMENT", "LIFE_CYCLE_COST");

    private Criteria() {}
}
