package fr.commandecommune.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the law as it stood on one day.
 *
 * @param code the id of its file, for instance {@code threshold.waiver.supplies}
 * @param label what it is, in French
 * @param unit what it counts, in French (for instance {@code EUR HT})
 * @param value the value as written: a decimal, or {@code true} / {@code false}
 * @param from first day of this value
 * @param until last day of this value, where it is known
 * @param setBy the text that set it
 * @param endsByItself the text itself sets the end: nothing says what follows
 * @param exceeded what counts is exceeding the figure; reaching it is not enough
 * @param doubt both readings of the law, in French, where it is unsettled on that day
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
        @Nullable String doubt) {

    /** The figure as a decimal. */
    public BigDecimal number() {
        return new BigDecimal(value);
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
}
