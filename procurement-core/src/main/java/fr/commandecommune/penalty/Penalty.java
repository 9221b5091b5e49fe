package fr.commandecommune.penalty;

import java.math.BigDecimal;

/**
 * What a delay costs, in € HT to the cent.
 *
 * @param perDay the penalty of one day
 * @param gross that of all days, before the cap
 * @param cap the most that may be asked
 * @param amount what is owed
 * @param exempted the total of the contract stays within what nothing is asked for
 */
public record Penalty(BigDecimal perDay, BigDecimal gross, BigDecimal cap, BigDecimal amount, boolean exempted) {}
