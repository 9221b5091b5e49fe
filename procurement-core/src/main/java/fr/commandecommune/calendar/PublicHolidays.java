package fr.commandecommune.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The French public holidays (code du travail, L3133-1), and the two that Alsace and Moselle add (L3134-13). */
final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);

    private static final int TO_EASTER_MONDAY = 1;
    private static final int TO_ASCENSION = 39;
    private static final int TO_WHIT_MONDAY = 50;
    private static final int TO_GOOD_FRIDAY = -2;

    private PublicHolidays() {}

    static boolean includes(LocalDate day, boolean alsaceMoselle) {
        var monthDay = MonthDay.from(day);
        if (FIXED.contains(monthDay) || (alsaceMoselle && monthDay.equals(SAINT_STEPHEN))) {
            return true;
        }
        var easter = easter(day.getYear());
        return day.equals(easter.plusDays(TO_EASTER_MONDAY))
                || day.equals(easter.plusDays(TO_ASCENSION))
                || day.equals(easter.plusDays(TO_WHIT_MONDAY))
                || (alsaceMoselle && day.equals(easter.plusDays(TO_GOOD_FRIDAY)));
    }

    /** Easter Sunday of the Gregorian calendar, by the method of Butcher and Meeus; the letters are theirs. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
