package fr.commandecommune.tender;

import fr.commandecommune.law.Citation;
import java.math.BigDecimal;
import java.util.List;

/**
 * Tenders to be asked for their reasons. It only ever alerts: none is excluded before it was heard.
 *
 * @param threshold the price under which a tender is suspect, to the cent
 * @param suspect places in the list of prices, counted from 0
 * @param legalBasis the exchange without which no tender is rejected
 */
public record LowTenders(BigDecimal threshold, List<Integer> suspect, List<Citation> legalBasis) {}
