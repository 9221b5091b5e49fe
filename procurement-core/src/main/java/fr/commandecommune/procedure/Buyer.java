package fr.commandecommune.procedure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who buys.
 *
 * @param operatingExpenditure real operating expenditure of the year before last, in euros
 */
public record Buyer(BuyerCategory category, @Nullable BigDecimal operatingExpenditure) {

    /** A commune, an EPCI or another local public body. */
    public static Buyer local() {
        return new Buyer(BuyerCategory.LOCAL_AUTHORITY, null);
    }
}
