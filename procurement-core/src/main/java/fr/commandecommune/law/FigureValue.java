package fr.commandecommune.law;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure.
 *
 * @param written as the file gives it
 * @param number as a decimal, null for a yes or no and for the name of a text
 */
public record FigureValue(String written, @Nullable BigDecimal number) {

    static FigureValue of(String written) {
        return new FigureValue(written, Character.isDigit(written.charAt(0)) ? new BigDecimal(written) : null);
    }
}
