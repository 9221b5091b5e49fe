package fr.commandecommune.procedure;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import java.util.Set;

/** The European threshold of a purchase; the lowest one where its buyers are of several categories. */
public final class FormalThreshold {

    private static final FigureId WORKS = FigureId.of("threshold.formal.works");
    private static final FigureId STATE = FigureId.of("threshold.formal.supplies.state");
    private static final FigureId LOCAL = FigureId.of("threshold.formal.supplies.local");
    private static final FigureId ENTITY = FigureId.of("threshold.formal.supplies.entity");

    static final Set<FigureId> FIGURES = Set.of(WORKS, STATE, LOCAL, ENTITY);

    private FormalThreshold() {}

    /** The codes of the figures it reads. */
    public static Set<FigureId> figures() {
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
        var lowest = law.figure(code(purchase.question().buyer().category()));
        if (purchase.categories().size() == 1) {
            return lowest;
        }
        for (var category : purchase.categories()) {
            var figure = law.figure(code(category));
            if (figure.number().compareTo(lowest.number()) < 0) {
                lowest = figure;
            }
        }
        return lowest;
    }

    private static FigureId code(BuyerCategory category) {
        return switch (category) {
            case STATE -> STATE;
            case LOCAL_AUTHORITY -> LOCAL;
            case CONTRACTING_ENTITY -> ENTITY;
        };
    }
}
