package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.TypedFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that say something else than the need: kept as remarks, harmless for any spreadsheet that opens them. */
record Remarks(List<Column> columns, Teller teller) {

    private static final String STARTS_A_FORMULA = "=+-@";

    /** What a row says beside its need; null when it says nothing. */
    @Nullable
    String of(Row row) {
        if (columns.isEmpty()) {
            return null;
        }
        var remarks = new StringBuilder();
        for (var column : columns) {
            var cell = row.at(column.index());
            if (!cell.isEmpty() && !(Amounts.read(cell) instanceof TypedFigure.NoNeed)) {
                if (startsAFormula(cell)) {
                    teller.mention(
                            row.number(),
                            column,
                            cell.text(),
                            Code.TEXTE_FORMULE,
                            French.quoted(cell.text()) + " commence comme une formule : la remarque est gardée comme un"
                                    + " simple texte. Rien à faire.");
                }
                remarks.append(remarks.isEmpty() ? "" : " ; ")
                        .append(column.header().isEmpty() ? "" : column.header() + " : ")
                        .append(harmless(cell));
            }
        }
        return remarks.isEmpty() ? null : harmless(remarks.toString());
    }

    private static boolean startsAFormula(Cell cell) {
        return (cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.UNCALCULATED)
                && STARTS_A_FORMULA.indexOf(cell.text().charAt(0)) >= 0;
    }

    private static String harmless(Cell cell) {
        return startsAFormula(cell) ? "'" + cell.text() : Amounts.shown(cell);
    }

    private static String harmless(String text) {
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
