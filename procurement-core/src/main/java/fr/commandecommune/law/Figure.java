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
 * @param content its value
 * @param from first day of this value
 * @param until last day of this value, where it is known
 * @param setBy the text that set it
 * @param changesAfter after its last day the value is another one, or is not known
 * @param exceeded what counts is exceeding the figure; reaching it is not enough
 * @param certainty how surely the value is known
 * @param likelyUntil last day for which the text was not read, null where it was for all
 * @param doubt where the law is unsettled
 */
public record Figure(
        String code,
        String label,
        String unit,
        FigureValue content,
        LocalDate from,
        @Nullable LocalDate until,
        String setBy,
        boolean changesAfter,
        boolean exceeded,
        Certainty certainty,
        @Nullable LocalDate likelyUntil,
        @Nullable Doubt doubt) {

    /** The value as written: a decimal, {@code true} or {@code false}, or the name of a text. */
    public String value() {
        return content.written();
    }

    /** The figure as a decimal. */
    public BigDecimal number() {
        var number = content.number();
        if (number == null) {
            throw new IllegalStateException(code + " is no number: " + value());
        }
        return number;
    }

    /** The figure as a whole number of days, months… */
    public int count() {
        return number().intValueExact();
    }

    /** A percentage of an amount, exactly. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(number()).movePointLeft(2);
    }

    /** The figure as a yes or no. */
    public boolean flag() {
        return value().equals("true");
    }

    /** Whether the amount is on the far side of the figure: reaches it, or exceeds it where the text says so. */
    public boolean reachedBy(BigDecimal amount) {
        int comparison = amount.compareTo(number());
        return exceeded ? comparison > 0 : comparison >= 0;
    }

    /** Whether this value ends that day or before, and something else follows. */
    public boolean endsBy(LocalDate day) {
        return changesAfter && until != null && !until.isAfter(day);
    }

    /** Whether the law is unsettled about it that day; {@code value} is what was compared with it, in € HT. */
    boolean inDoubt(LocalDate day, @Nullable BigDecimal value) {
        return doubt != null && doubt.bearsOn(day, value);
    }

    /** The last day of a value whose end is known. */
    public LocalDate lastDay() {
        if (until == null) {
            throw new IllegalStateException(code + " has no known end");
        }
        return until;
    }

    /** The same value with its last day, the next value being known. */
    Figure followedBy(Figure next) {
        return new Figure(
                code,
                label,
                unit,
                content,
                from,
                next.from().minusDays(1),
                setBy,
                changesAfter || !value().equals(next.value()),
                exceeded,
                certainty,
                likelyUntil,
                doubt);
    }

    /** The same value, on the days for which its text was not read. */
    Figure likely() {
        return new Figure(
                code,
                label,
                unit,
                content,
                from,
                until,
                setBy,
                changesAfter,
                exceeded,
                Certainty.LIKELY,
                likelyUntil,
                doubt);
    }
}
