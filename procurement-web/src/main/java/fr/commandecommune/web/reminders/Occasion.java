package fr.commandecommune.web.reminders;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** When a member that has not answered is reminded, in days from the last day of the campaign. */
enum Occasion {
    FORTNIGHT_BEFORE(-14, "rappel J−14"),
    WEEK_BEFORE(-7, "rappel J−7"),
    TWO_DAYS_BEFORE(-2, "rappel J−2"),
    DAY_AFTER(1, "rappel J+1"),
    /** When an officer asks for it, once a day and person. */
    ASKED_FOR(0, "relance");

    private final int days;
    private final String label;

    Occasion(int days, String label) {
        this.days = days;
        this.label = label;
    }

    /** In French, as a page says it. */
    String label() {
        return label;
    }

    LocalDate day(LocalDate closes) {
        return closes.plusDays(days);
    }

    /**
     * The last occasion that has come by that day and is not older than a day: a service that was stopped for a night still
     * reminds, one that was stopped for a week does not send what is out of date.
     */
    static Optional<Occasion> due(LocalDate closes, LocalDate today) {
        Optional<Occasion> due = Optional.empty();
        for (var occasion : EnumSet.complementOf(EnumSet.of(ASKED_FOR))) {
            var day = occasion.day(closes);
            if (!today.isBefore(day) && !today.isAfter(day.plusDays(1))) {
                due = Optional.of(occasion);
            }
        }
        return due;
    }
}
