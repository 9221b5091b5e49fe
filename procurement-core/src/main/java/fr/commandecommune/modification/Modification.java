package fr.commandecommune.modification;

import java.math.BigDecimal;

/**
 * What an amendment may rest on.
 *
 * @param cumulativeRate all amendments together, in percent of the initial amount, to four decimals
 * @param minor the amendment may rest on its small amount (R2194-8)
 * @param committeeOpinion the commission d’appel d’offres gives its opinion first (L1414-4 CGCT)
 */
public record Modification(BigDecimal cumulativeRate, boolean minor, boolean committeeOpinion) {}
