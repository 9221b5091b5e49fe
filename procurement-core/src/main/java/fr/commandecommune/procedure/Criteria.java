package fr.commandecommune.procedure;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The award criteria that the law looks at. */
final class Criteria {

    private static final String PRICE = "PRICE";

    /** The life-cycle cost takes the environment into account by itself. */
    static final Set<String> ENVIRONMENTAL = Set.of("ENVIRONMENT", "LIFE_CYCLE_COST");

    private Criteria() {}

    /** Whether there is no other criterion than the price; true of none at all. */
    static boolean priceOnly(List<String> criteria) {
        return Collections.frequency(criteria, PRICE) == criteria.size();
    }
}
