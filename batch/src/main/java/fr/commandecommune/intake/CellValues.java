package fr.commandecommune.intake;

import fr.commandecommune.intake.Cell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What workbooks store, as cells. */
final class CellValues {

    /** Spreadsheets count with 15 significant digits; what a file holds beyond them is noise. */
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 400;
    private static final int PLAIN = 40;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private CellValues() {}

    static Cell number(String stored) throws Unreadable {
        return new Cell(Kind.NUMBER, plain(decimal(stored)));
    }

    /** A day stored as the number of days since the last of 1899. */
    static Cell day(String stored) throws Unreadable {
        try {
            return new Cell(
                    Kind.DATE, DAY_ZERO.plusDays(decimal(stored).longValue()).toString());
        } catch (DateTimeException e) {
            return new Cell(Kind.DATE, stored);
        }
    }

    private static BigDecimal decimal(String stored) throws Unreadable {
        try {
            if (stored.length() <= LONGEST_NUMBER) {
                return new BigDecimal(stored.strip()).round(SPREADSHEET);
            }
        } catch (NumberFormatException e) {
            throw ZippedBook.cut();
        }
        throw ZippedBook.cut();
    }

    private static String plain(BigDecimal number) {
        var digits = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs((long) digits.scale()) > PLAIN ? digits.toString() : digits.toPlainString();
    }
}
