package fr.commandecommune.timelimit;

import fr.commandecommune.law.Citation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal period and its dates.
 *
 * @param due null where the law asks for none
 */
public record TimeLimit(@Nullable Due due) {

    /**
     * The period with its dates.
     *
     * @param date the day that ends the period
     * @param prudentDate the first working day after it, where the act has to wait; null where it has to be done by the date
     */
    public record Due(
            Period period,
            Direction direction,
            LocalDate date,
            @Nullable LocalDate prudentDate,
            List<Citation> legalBasis) {}
}
