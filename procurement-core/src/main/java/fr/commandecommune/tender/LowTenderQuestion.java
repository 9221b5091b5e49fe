package fr.commandecommune.tender;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices among which those that are suspiciously low are looked for.
 *
 * @param prices above zero, in the order of the tenders
 * @param estimate the buyer's; needed by the method of that name
 * @param tolerance in percent under the reference
 */
public record LowTenderQuestion(
        List<BigDecimal> prices, @Nullable BigDecimal estimate, Method method, BigDecimal tolerance) {

    /** What the prices are compared with. */
    public enum Method {
        /** The mean of the tenders that are not too far above the mean of all. */
        TRIMMED_MEAN,
        /** The buyer's estimate. */
        ESTIMATE
    }

    public LowTenderQuestion {
        prices = List.copyOf(prices);
        if (method == Method.ESTIMATE && estimate == null) {
            throw new IllegalArgumentException("the method compares with an estimate that is not given");
        }
    }
}
