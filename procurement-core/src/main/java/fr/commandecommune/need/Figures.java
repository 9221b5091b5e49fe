package fr.commandecommune.need;

import java.math.BigDecimal;

/** Minimum, estimated and maximum quantities of one year, in the article's own unit, at most three decimals. */
public record Figures(BigDecimal minimum, BigDecimal estimated, BigDecimal maximum) {

    public static final Figures ZERO = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Figures plus(Figures other) {
        return new Figures(minimum.add(other.minimum), estimated.add(other.estimated), maximum.add(other.maximum));
    }
}
