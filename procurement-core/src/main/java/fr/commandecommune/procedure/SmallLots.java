package fr.commandecommune.procedure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on small lots allow in an allotted purchase. Lots are given by number, in the order of the question.
 *
 * @param mechanism null where neither is open
 * @param ceiling euros excluding tax; a lot must be below it
 * @param budget the share of the sum of the lots, exact, that the small lots together may not exceed
 * @param eligible the lots below the ceiling
 * @param maximalSubsets sets of eligible lots that fit the budget and to which none can be added
 * @param truncated whether there are more such sets than given
 * @param noPublicityEligible for a formal need, the lots that are also below the ceiling of R2122-8, else null
 */
public record SmallLots(
        @Nullable SmallLotMechanism mechanism,
        @Nullable BigDecimal ceiling,
        BigDecimal budget,
        List<String> eligible,
        List<List<String>> maximalSubsets,
        boolean truncated,
        @Nullable List<String> noPublicityEligible) {}
