package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import fr.commandecommune.law.FigureId;
import fr.commandecommune.law.Law;
import fr.commandecommune.reasoning.Finding;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.timelimit.PeriodRule.Found;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A rule that gives the period of one event. */
abstract class PeriodRule extends Rule<TimeLimitQuestion, Found> {

    private final Event event;

    /** A period and the articles it rests on. */
    record Found(Period period, List<Citation> legalBasis) {}

    PeriodRule(String id, Event event, List<Citation> basis, Set<FigureId> figures) {
        super(id, basis, figures);
        this.event = event;
    }

    /** The period of the event, once the question is on it. */
    abstract Finding<Found> period(TimeLimitQuestion question, Law law);

    @Override
    public final Finding<Found> examine(TimeLimitQuestion question, Law law) {
        return question.event() == event
                ? period(question, law)
                : silent(() -> "La question ne porte pas sur ce délai : " + event.label() + ".");
    }

    final Finding<Found> of(Period period, String why) {
        var name = event.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + event.label().substring(1);
        var bound = event.direction() == Direction.NOT_BEFORE ? " au moins" : " au plus";
        return Finding.concludes(new Found(period, basis()), () -> name + " : " + period + bound + why + ".");
    }

    final Finding<Found> none(String why) {
        return silent(() -> "Aucun délai légal : " + why + ".");
    }
}
