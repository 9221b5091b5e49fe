package fr.commandecommune.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimals as questions write them: texts or JSON numbers, read exactly and within reason. */
final class Decimals {

    static final String OUTSIZED =
            "Ce nombre est hors de toute mesure ; il en faut un de 30 chiffres avant la virgule et de 40 après au plus.";

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,40})?");
    private static final int MOST_WHOLE_DIGITS = 30;
    private static final int MOST_DECIMALS = 40;
    private static final int CENTS = 2;

    private Decimals() {}

    /** The decimal, or null where it is none, or larger or finer than any amount. */
    static @Nullable BigDecimal read(Object value) {
        if (value instanceof String text) {
            return WRITTEN.matcher(text).matches() ? new BigDecimal(text) : null;
        }
        return value instanceof BigDecimal number && isShort(number) ? number : null;
    }

    /** Whether this, which is no amount, is a number all the same. */
    static boolean isOutsized(Object value) {
        return value instanceof BigDecimal
                || (value instanceof String text && DIGITS.matcher(text).matches());
    }

    /** Whether the number can be written out: a tiny text such as 1e999999999 stands for a billion digits. */
    static boolean isShort(BigDecimal number) {
        return (long) number.precision() - number.scale() <= MOST_WHOLE_DIGITS
                && number.scale() <= MOST_DECIMALS
                && number.precision() <= MOST_WHOLE_DIGITS + MOST_DECIMALS;
    }

    /** An amount as answers write it: two decimals, or more where there are more. */
    static String amount(BigDecimal amount) {
        var exact = amount.stripTrailingZeros();
        return (exact.scale() < CENTS ? exact.setScale(CENTS, RoundingMode.UNNECESSARY) : exact).toPlainString();
    }

    /** A rate, a factor or a coefficient as answers write it, without trailing zeros. */
    static String plain(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }
}
