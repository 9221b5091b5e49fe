package fr.commandecommune.tender;

import java.math.BigDecimal;

/**
 * The largest yearly turnover that may be asked of a candidate.
 *
 * @param factor how many times the value of the lot
 * @param maximum € HT to the cent
 */
public record Turnover(BigDecimal factor, BigDecimal maximum) {}
