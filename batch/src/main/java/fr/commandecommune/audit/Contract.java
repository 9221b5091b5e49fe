package fr.commandecommune.audit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A public contract as it was published.
 *
 * @param buyer the number of the buyer, as written, without spaces
 * @param amount euros excluding tax: of this contract alone, perhaps one lot of several
 * @param date the day the winner was notified
 * @param procedure the words published
 * @param nature the words published, may be empty
 * @param cpv the words published, may be empty
 * @param framework the framework agreement it is called off from, may be empty
 * @param innovative whether the buyer declares an innovative purchase
 * @param precedence which record of one contract counts: the lowest
 * @param modified whether only a modification was published, so that the first amount is not known
 */
record Contract(
        String id,
        String buyer,
        String buyerName,
        String object,
        BigDecimal amount,
        LocalDate date,
        String procedure,
        String nature,
        String cpv,
        String framework,
        boolean innovative,
        long precedence,
        boolean modified) {}
