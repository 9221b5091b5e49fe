package fr.commandecommune.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the law, over the days of one value.
 *
 * @param code the id of its file, for instance {@code threshold.waiver.supplies}
 * @param label what it is, in French
 * @param unit what it counts, in French (for instance {@code EUR HT})
 * @param value the value as written: a decimal, {@code true} or {@code false}, or the name of a text
 * @param from first day of this value
 * @param until last day of this value, where it is known
 * @param setBy the text that set it
 * @param endsByItself the text itself sets the end: it says nothing of what follows
 * @param exceeded what counts is exceeding the figure; reaching it is not enough
 * @param certainty how surely the value is known
 * @param doubt where the law is unsettled
 */
public record Figure(
        String code,
        String label,
        String unit,
        String value,
        LocalDate from,
        @Nullable LocalDate until,
        String setBy,
        boolean endsByItself,
        boolean exceeded,
        Certainty certainty,
        @Nullable Doubt doubt) {

    /** The figure as a decimal. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }

    /** The figure as a whole number of days, months… */
    public int count() {
        return number().intValueExact();
    }

    /** The figure as a yes or no. */
    public boolean flag() {
        return value.equals("true");
    }

    /** Whether the amount is on the far side of the figure: reaches it, or exceeds it where the text says so. */
    public boolean reachedBy(BigDecimal amount) {
        int comparison = amount.compareTo(number());
        return exceeded ? comparison > 0 : comparison >= 0;
    }

    /** Whether the text itself ends this value within so many days of that day. */
    public boolean endsWithin(int days, LocalDate day) {
        return endsByItself && until != null && !day.isBefore(until.minusDays(days));
    }

    /** The last day of a value whose end is known. */
    public LocalDate lastDay() {
        if (until == null) {
            throw new IllegalStateException(code + " has no known end");
        }
        return until;
    }

    Figure until(LocalDate lastDay) {
        return new Figure(code, label, unit, value, from, lastDay, setBy, endsByItself, exceeded, certainty, doubt);
    }
}
