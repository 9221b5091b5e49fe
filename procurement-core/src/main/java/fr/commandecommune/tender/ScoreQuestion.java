package fr.commandecommune.tender;

import java.math.BigDecimal;
import java.util.List;

/**
 * Prices to be scored.
 *
 * @param maximum the score of the cheapest
 * @param prices above zero, all HT or all TTC, in the order of the tenders
 */
public record ScoreQuestion(Method method, BigDecimal maximum, List<BigDecimal> prices) {

    /** How a price becomes a score. P is the price, Pmin the lowest, Pmax the highest. */
    public enum Method {
        /** maximum × Pmin ÷ P. */
        PROPORTIONAL,
        /** maximum × (Pmax − P) ÷ (Pmax − Pmin). */
        LINEAR,
        /** maximum × (2 Pmin − P) ÷ Pmin, never below zero. */
        DOUBLE_BEST
    }

    public ScoreQuestion {
        prices = List.copyOf(prices);
    }
}
