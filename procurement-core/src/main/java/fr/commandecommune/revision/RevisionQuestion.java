package fr.commandecommune.revision;

import java.math.BigDecimal;
import java.util.List;

/**
 * A price to be revised.
 *
 * @param fixedPart the part that no index moves, from 0 to 1
 * @param terms the indices of the variable part; their weights sum to 1
 * @param amount € HT, at initial prices
 */
public record RevisionQuestion(BigDecimal fixedPart, List<Term> terms, BigDecimal amount, Rounding rounding) {

    /**
     * One index.
     *
     * @param weight its part of the variable part
     * @param initial its value on the date of the initial price, above zero
     * @param current its value on the date of the revision
     */
    public record Term(BigDecimal weight, BigDecimal initial, BigDecimal current) {}

    /** How the coefficient is rounded. */
    public enum Rounding {
        /** Up to the next thousandth, as the CCAG of 2021 say. */
        UP_TO_THOUSANDTH,
        /** Not at all. */
        NONE
    }

    public RevisionQuestion {
        terms = List.copyOf(terms);
    }
}
