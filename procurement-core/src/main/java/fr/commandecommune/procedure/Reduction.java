package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;

/** The reduction of a least time. */
final class Reduction {

    private Reduction() {}

    /** The days left, where the condition is met and the law of that day has the reduction; it never lengthens. */
    static int of(int days, boolean condition, FigureId reduction, Law law) {
        if (!condition) {
            return days;
        }
        var figure = law.find(reduction);
        return figure.isEmpty() ? days : Math.min(days, figure.get().count());
    }
}
