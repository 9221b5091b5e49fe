package fr.commandecommune.timelimit;

import java.time.LocalDate;

/** So many days, or so many months. */
public record Period(int count, Unit unit) {

    /** What a period counts in. */
    public enum Unit {
        DAYS("jours"),
        MONTHS("mois");

        private final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    static Period days(int days) {
        return new Period(days, Unit.DAYS);
    }

    static Period months(int months) {
        return new Period(months, Unit.MONTHS);
    }

    /** The last day of the period; the day it runs from is not counted. */
    public LocalDate after(LocalDate from) {
        return unit == Unit.DAYS ? from.plusDays(count) : from.plusMonths(count);
    }

    @Override
    public String toString() {
        return count + " " + unit.label;
    }
}
