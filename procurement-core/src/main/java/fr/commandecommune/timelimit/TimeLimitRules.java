package fr.commandecommune.timelimit;

import static fr.commandecommune.reasoning.Rule.ccp;

import fr.commandecommune.calendar.WorkingDays;
import fr.commandecommune.reasoning.Inquiry;
import fr.commandecommune.reasoning.Reasoned;
import fr.commandecommune.reasoning.Rule;
import fr.commandecommune.reasoning.Rules;
import java.util.List;
import java.util.stream.Stream;

/** Says how long a legal period lasts and when it ends. */
public final class TimeLimitRules {

    private static final Rules<TimeLimitQuestion, PeriodRule.Found> RULES = Rules.of(Stream.concat(
                    Stream.of(
                            new ReceiptOfTenders(
                                    "PERIOD-010",
                                    Event.TENDERS_OPEN,
                                    "days.open",
                                    ccp("R2161-2", "R2161-3", "R2151-2")),
                            new ReceiptOfApplications(
                                    "PERIOD-020",
                                    Event.APPLICATIONS_RESTRICTED,
                                    "days.restricted.applications",
                                    ccp("R2161-6")),
                            new ReceiptOfTenders(
                                    "PERIOD-030",
                                    Event.TENDERS_RESTRICTED,
                                    "days.restricted.tenders",
                                    ccp("R2161-7", "R2161-8", "R2151-2")),
                            new ReceiptOfApplications(
                                    "PERIOD-040",
                                    Event.APPLICATIONS_NEGOTIATED,
                                    "days.negotiated.applications",
                                    ccp("R2161-12", "R2161-21")),
                            new ReceiptOfTenders(
                                    "PERIOD-050",
                                    Event.TENDERS_NEGOTIATED,
                                    "days.negotiated.tenders",
                                    ccp("R2161-14", "R2161-15", "R2151-2")),
                            new AgreedTenders()),
                    AfterTheChoice.all().stream())
            .toList());

    private TimeLimitRules() {}

    /**
     * Puts every rule to the period, under the law of the day it runs from.
     *
     * @throws fr.commandecommune.law.UnknownFigure where the law of that day is not known
     */
    public static Reasoned<TimeLimit> answer(TimeLimitQuestion question) {
        var inquiry = Inquiry.on(question.from());
        var found = inquiry.examine(RULES, question);
        return switch (found.size()) {
            case 0 -> inquiry.answer(new TimeLimit(null));
            case 1 -> inquiry.answer(new TimeLimit(due(question, found.getFirst())));
            default -> throw new IllegalStateException("two periods for " + question);
        };
    }

    private static TimeLimit.Due due(TimeLimitQuestion question, PeriodRule.Found found) {
        var direction = question.event().direction();
        var date = found.period().after(question.from());
        return new TimeLimit.Due(
                found.period(),
                direction,
                date,
                direction == Direction.NOT_BEFORE ? WorkingDays.firstAfter(date, question.alsaceMoselle()) : null,
                found.legalBasis());
    }

    /** Every rule of this package. */
    public static List<Rule<?, ?>> rules() {
        return Rules.listed(RULES);
    }
}
