package fr.commandecommune.intake;

import fr.commandecommune.need.TypedFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running sums of the columns of a table. */
final class Totals {

    private final List<Total> totals = new ArrayList<>();
    private @Nullable Total[] byIndex = new Total[16];

    Totals(Collection<Column> columns) {
        columns.forEach(this::of);
    }

    /** Adds what is typed in a column, taken into the need or not. */
    void add(Column column, TypedFigure typed, boolean taken) {
        of(column).add(typed, taken);
    }

    private Total of(Column column) {
        if (column.index() >= byIndex.length) {
            byIndex = Arrays.copyOf(byIndex, 2 * column.index());
        }
        var known = byIndex[column.index()];
        if (known == null) {
            known = new Total(column);
            byIndex[column.index()] = known;
            totals.add(known);
        }
        return known;
    }

    /** Compares a TOTAL row with the columns it stands under. */
    void compareDown(Row row, Teller teller) {
        totals.forEach(total -> total.compareDown(row, teller));
    }
}
