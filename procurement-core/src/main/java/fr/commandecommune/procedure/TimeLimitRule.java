package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.Figure;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A rule that sets a time limit of the procedure. */
abstract class TimeLimitRule extends Rule<Obligations, TimeLimit> {

    private final DeadlineEvent event;
    private final Finding<TimeLimit> none;

    TimeLimitRule(String id, DeadlineEvent event, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
        this.event = event;
        this.none = silent(name() + " : aucun délai de cette sorte ici.");
    }

    final Finding<TimeLimit> atLeast(int days) {
        return Finding.concludes(
                new TimeLimit(event, days, null, null, basis()), () -> name() + " : " + days + " jours au moins.");
    }

    final Finding<TimeLimit> atMost(int days) {
        return atMost(days, "");
    }

    final Finding<TimeLimit> atMost(int days, String remark) {
        return Finding.concludes(
                new TimeLimit(event, null, days, null, basis()),
                () -> name() + " : " + days + " jours au plus" + remark + ".");
    }

    final Finding<TimeLimit> atMostMonths(int months) {
        return Finding.concludes(
                new TimeLimit(event, null, null, months, basis()), () -> name() + " : " + months + " mois au plus.");
    }

    final Finding<TimeLimit> none() {
        return none;
    }

    private String name() {
        return event.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + event.label().substring(1);
    }

    static Optional<Figure> when(boolean condition, FigureId figure, Law law) {
        return condition ? law.find(figure) : Optional.empty();
    }
}
