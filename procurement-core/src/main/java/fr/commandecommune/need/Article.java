package fr.commandecommune.need;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
        boolean indivisible) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    /** € TTC of a quantity: the amount before tax is rounded to the cent first, as a bill does, then the tax. */
    public BigDecimal withVat(BigDecimal quantity) {
        return quantity.multiply(unitPrice)
                .setScale(CENTS, RoundingMode.HALF_UP)
                .multiply(HUNDRED.add(vatRate))
                .divide(HUNDRED, CENTS, RoundingMode.HALF_UP);
    }
}
