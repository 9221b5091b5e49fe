package fr.commandecommune.procedure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement (L2125-1, 1°).
 *
 * @param maximum maximum of the whole contract in euros, null where none is set in value
 * @param maximumQuantity whether a maximum is set in quantity
 * @param durationMonths total duration, renewals included
 * @param longDurationJustified whether a longer duration than the law's is exceptional and justified
 */
public record Framework(
        @Nullable BigDecimal maximum, boolean maximumQuantity, int durationMonths, boolean longDurationJustified) {}
