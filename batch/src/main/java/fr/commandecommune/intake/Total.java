package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.need.TypedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The running sum of what is typed in one column, to be compared with the TOTAL that its author wrote. The author may have added
 * up the whole column or the part since the last total, and may or may not have counted lines that were refused.
 */
final class Total {

    private static final Pattern WORDS = Pattern.compile("(sous )?tota(l|ux)( .*)?");

    private final Column column;
    private BigDecimal read = BigDecimal.ZERO;
    private BigDecimal taken = BigDecimal.ZERO;
    private BigDecimal readBefore = BigDecimal.ZERO;
    private BigDecimal takenBefore = BigDecimal.ZERO;

    Total(Column column) {
        this.column = column;
    }

    static boolean isCalled(String text) {
        return !text.isEmpty() && WORDS.matcher(Spelling.plain(text)).matches();
    }

    /** Whether a row is called a total, in one of these columns or in its first cell that is not empty. */
    static boolean isCalled(Row row, List<Column> places) {
        for (var place : places) {
            if (isCalled(row.text(place.index()))) {
                return true;
            }
        }
        for (var cell : row.cells()) {
            if (!cell.isEmpty()) {
                return isCalled(cell.text());
            }
        }
        return false;
    }

    void add(TypedFigure typed, boolean accepted) {
        if (typed instanceof TypedFigure.Known known) {
            read = read.add(known.value());
            taken = accepted ? taken.add(known.value()) : taken;
        }
    }

    /** Compares a total with the column it stands under, and starts the next part. */
    void compareDown(Row row, Teller teller) {
        compare(row, List.of(taken.subtract(takenBefore), taken, read, read.subtract(readBefore)), column, teller);
        readBefore = read;
        takenBefore = taken;
    }

    /** Compares the total at the end of a row with what the row holds. */
    void compareAcross(Row row, Column total, Teller teller) {
        compare(row, List.of(taken, read), total, teller);
    }

    private static void compare(Row row, List<BigDecimal> sums, Column column, Teller teller) {
        var cell = row.at(column.index());
        if (Amounts.read(cell) instanceof TypedFigure.Known written
                && sums.stream().noneMatch(sum -> sum.compareTo(written.value()) == 0)) {
            teller.alert(
                    row.number(),
                    column,
                    Amounts.shown(cell),
                    Code.TOTAL_DIFFERENT,
                    "le total écrit est " + Amounts.shown(cell) + ", mais la somme des quantités lues est "
                            + French.quantity(sums.getFirst())
                            + ". Vérifiez les quantités ; le total n’est pas repris.");
        }
    }
}
