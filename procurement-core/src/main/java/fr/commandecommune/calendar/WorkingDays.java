package fr.commandecommune.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The working days of France: neither Saturday, Sunday nor a public holiday. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The first working day after that day. */
    public static LocalDate firstAfter(LocalDate day, boolean alsaceMoselle) {
        var next = day.plusDays(1);
        while (!isWorking(next, alsaceMoselle)) {
            next = next.plusDays(1);
        }
        return next;
    }

    public static boolean isWorking(LocalDate day, boolean alsaceMoselle) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.includes(day, alsaceMoselle);
    }
}
