package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import java.util.Comparator;
import java.util.Set;

/** The European threshold of a purchase; the lowest one where its buyers are of several categories. */
public final class FormalThreshold {

    private static final String WORKS = "threshold.formal.works";
    private static final String STATE = "threshold.formal.supplies.state";
    private static final String LOCAL = "threshold.formal.supplies.local";
    private static final String ENTITY = "threshold.formal.supplies.entity";

    static final Set<String> FIGURES = Set.of(WORKS, STATE, LOCAL, ENTITY);

    private FormalThreshold() {}

    /** The codes of the figures it reads. */
    public static Set<String> figures() {
        return FIGURES;
    }

    /** The European threshold of one buyer, in € HT. */
    public static Figure of(Nature nature, BuyerCategory category, Law law) {
        return law.figure(nature == Nature.WORKS ? WORKS : code(category));
    }

    static Figure of(Purchase purchase, Law law) {
        if (purchase.works()) {
            return law.figure(WORKS);
        }
        return purchase.categories().stream()
                .map(FormalThreshold::code)
                .map(law::figure)
                .min(Comparator.comparing(Figure::number))
                .orElseThrow();
    }

    private static String code(BuyerCategory category) {
        return switch (category) {
            case STATE -> STATE;
            case LOCAL_AUTHORITY -> LOCAL;
            case CONTRACTING_ENTITY -> ENTITY;
        };
    }
}
