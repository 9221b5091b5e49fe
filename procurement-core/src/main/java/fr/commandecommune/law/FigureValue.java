package fr.commandecommune.law;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure.
 *
 * @param written as the file gives it
 * @param number as a decimal, with its cents where it is money; null for a yes or no and for the name of a text
 */
public record FigureValue(String written, @Nullable BigDecimal number) {

    /** Amounts have cents on both sides of a comparison, which is the faster for it. */
    private static final int CENTS = 2;

    static FigureValue of(String written, String unit) {
        if (!Character.isDigit(written.charAt(0))) {
            return new FigureValue(written, null);
        }
        var number = new BigDecimal(written);
        return new FigureValue(
                written, unit.startsWith("EUR") && number.scale() < CENTS ? number.setScale(CENTS) : number);
    }
}
