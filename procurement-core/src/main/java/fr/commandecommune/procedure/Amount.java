package fr.commandecommune.procedure;

import java.math.BigDecimal;

/**
 * One component of the value of a lot.
 *
 * @param amount euros excluding tax, unless the question gives a VAT rate; never negative
 * @param times how many times it counts
 */
public record Amount(AmountKind kind, BigDecimal amount, int times) {

    public static Amount of(AmountKind kind, BigDecimal amount) {
        return new Amount(kind, amount, 1);
    }
}
