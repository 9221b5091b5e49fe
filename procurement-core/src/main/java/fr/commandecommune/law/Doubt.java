package fr.commandecommune.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the law is unsettled about a figure.
 *
 * @param readings both readings and the one applied, in French
 * @param until last day in doubt, null where the whole value is
 * @param from the amount from which the readings differ, null where they always do
 * @param below the amount from which they agree again
 */
public record Doubt(
        String readings,
        @Nullable LocalDate until,
        @Nullable BigDecimal from,
        @Nullable BigDecimal below) {

    /** Whether the doubt bears on that day and on a value; where nothing is compared, only a doubt on every value bears. */
    public boolean bearsOn(LocalDate day, @Nullable BigDecimal value) {
        return (until == null || !day.isAfter(until))
                && (from == null || (value != null && value.compareTo(from) >= 0))
                && (below == null || (value != null && value.compareTo(below) < 0));
    }
}
