package fr.commandecommune.intake;

import fr.commandecommune.need.TypedFigure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The running sums of the columns of a table. */
final class Totals {

    private final Map<Column, Total> byColumn = new LinkedHashMap<>();

    Totals(Collection<Column> columns) {
        columns.forEach(column -> byColumn.put(column, new Total(column)));
    }

    /** Adds what is typed in a column, taken into the need or not. */
    void add(Column column, TypedFigure typed, boolean taken) {
        byColumn.computeIfAbsent(column, Total::new).add(typed, taken);
    }

    /** Compares a TOTAL row with the columns it stands under. */
    void compareDown(Row row, Teller teller) {
        byColumn.values().forEach(total -> total.compareDown(row, teller));
    }
}
