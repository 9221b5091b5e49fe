package fr.commandecommune.need;

import java.math.BigDecimal;

/**
 * A thing the members may ask for.
 *
 * @param code the reference, in the case of the catalogue
 * @param unit the unit in which it is counted and priced
 * @param unitPrice € HT for one unit, with the decimals it was typed with
 * @param vatRate percent: {@code 20} is 20 %
 * @param family the homogeneous family it belongs to (R2121-6)
 * @param indivisible whether only whole numbers of units can be asked for
 */
public record Article(
        String code,
        String label,
        String lot,
        String unit,
        BigDecimal unitPrice,
        BigDecimal vatRate,
        String family,
        boolean indivisible) {}
