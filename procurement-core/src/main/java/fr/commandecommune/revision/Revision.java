package fr.commandecommune.revision;

import java.math.BigDecimal;

/**
 * A revised price.
 *
 * @param coefficient the one applied
 * @param exactCoefficient before it is rounded as the contract says, written with nine decimals
 * @param revision € HT to the cent; negative where the price falls
 * @param revisedAmount € HT to the cent
 */
public record Revision(
        BigDecimal coefficient, BigDecimal exactCoefficient, BigDecimal revision, BigDecimal revisedAmount) {}
