package fr.commandecommune.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who buys.
 *
 * @param operatingExpenditure real operating expenditure of the last year but one, € (R2191-7)
 */
public record Buyer(@Nullable Category category, @Nullable BigDecimal operatingExpenditure) {

    /** The category the thresholds depend on (annex 2 of the code). */
    public enum Category {
        LOCAL_AUTHORITY,
        STATE,
        CONTRACTING_ENTITY
    }
}
