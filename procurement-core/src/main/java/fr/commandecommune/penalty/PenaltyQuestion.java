package fr.commandecommune.penalty;

import fr.commandecommune.contract.GeneralTerms;
import java.math.BigDecimal;

/**
 * A delay of the contractor.
 *
 * @param generalTerms a CCAG; without one, the contract alone says what a delay costs
 * @param amountExclTax € HT, the part in delay, on which the cap is reckoned too
 * @param daysLate calendar days
 * @param penaltiesSoFar € HT, what other delays of the whole contract have cost
 */
public record PenaltyQuestion(
        GeneralTerms generalTerms, BigDecimal amountExclTax, int daysLate, BigDecimal penaltiesSoFar) {}
