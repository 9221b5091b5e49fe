package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.need.Units;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the two matrices have in common: a cell is one line, and a single figure stands for all three. */
record MatrixCells(Teller teller) {

    private static final Set<String> TICKS = Set.of("x", "oui", "o", "vrai", "true", "1", "ok", "neant");
    private static final String TICK_SIGNS = "☒☑✓✔✗✘";

    /** Takes or refuses one cell that holds a figure; whether it was taken. */
    boolean take(
            Row row, Column column, Member member, Article article, Units.Measure measure, @Nullable String remark) {
        var cell = row.at(column.index());
        return switch (Amounts.inOwnUnit(Amounts.read(cell), measure, article)) {
            case TypedFigure.NoNeed unused -> {
                teller.noNeed(1);
                yield false;
            }
            case TypedFigure.Refused refused -> {
                teller.refuse(
                        row.number(),
                        column,
                        Amounts.shown(cell),
                        refused.reason(),
                        Amounts.sentence(refused.reason(), cell, article, measure));
                yield false;
            }
            case TypedFigure.Known figure -> {
                teller.stage(new StagedNeed(
                        member.siren(),
                        article.code(),
                        null,
                        Figures.of(figure.value()),
                        teller.file(),
                        row.number(),
                        teller.place(column),
                        Amounts.shown(cell),
                        measure.converted(),
                        remark));
                yield true;
            }
        };
    }

    /** Whether a cell carries a figure, good or bad, rather than words. */
    static boolean carriesFigure(Cell cell) {
        return switch (Amounts.read(cell)) {
            case TypedFigure.Known unused -> true;
            case TypedFigure.NoNeed unused -> false;
            case TypedFigure.Refused refused ->
                cell.kind() == Cell.Kind.NUMBER || refused.reason() != Code.NOMBRE_ILLISIBLE;
        };
    }

    /** Whether a box is ticked. */
    static boolean isTicked(Cell cell) {
        var text = cell.text();
        return TICKS.contains(Spelling.plain(text)) || (text.length() == 1 && TICK_SIGNS.contains(text));
    }
}
