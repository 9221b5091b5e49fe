package fr.commandecommune.contract;

import fr.commandecommune.procedure.BuyerCategory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who pays.
 *
 * @param operatingExpenditure real operating expenditure of the last year but one, in euros; null where it is not given
 */
public record Buyer(BuyerCategory category, @Nullable BigDecimal operatingExpenditure) {

    public boolean isState() {
        return category == BuyerCategory.STATE;
    }
}
