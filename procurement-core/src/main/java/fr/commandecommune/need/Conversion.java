package fr.commandecommune.need;

import java.math.BigDecimal;

/**
 * One {@code unit} is {@code factor} of the article's own unit.
 *
 * @param article an article's code, or {@code *} for all
 */
public record Conversion(String article, String unit, BigDecimal factor) {

    /** Declared for every article. */
    public static final String ALL = "*";
}
