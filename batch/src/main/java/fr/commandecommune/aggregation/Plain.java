package fr.commandecommune.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers and texts are written in the files that come out. */
final class Plain {

    private static final int CENTS = 2;

    private Plain() {}

    /** Plain decimals without trailing zeros. */
    static String quantity(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }

    /** Two decimals; the amount must already be rounded. */
    static String amount(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** A text that a spreadsheet would take for a formula is kept from being one. */
    static String text(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
