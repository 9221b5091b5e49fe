package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.TypedFigure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matrix with one row for each member and one column for each article. */
final class MembersDown implements Layout {

    private final Knowledge known;
    private final Teller teller;
    private final MembersDownHeader header;
    private final Remarks remarks;
    private final MatrixCells cells;
    private final Totals totals;
    private final Map<Column, String> units = new HashMap<>();
    private final Set<Column> refusedColumns = new HashSet<>();

    MembersDown(Knowledge known, Teller teller, MembersDownHeader header) {
        this.known = known;
        this.teller = teller;
        this.header = header;
        this.remarks = new Remarks(header.remarks(), teller);
        this.cells = new MatrixCells(teller);
        this.totals = new Totals(header.figures());
    }

    @Override
    public boolean knows(Row row) {
        return header.identity().of(row) instanceof Identity.Who.Known;
    }

    @Override
    public boolean isHeaderAgain(Row row) {
        return header.repeats(row);
    }

    @Override
    public void read(Row row) {
        switch (header.identity().of(row)) {
            case Identity.Who.Known who -> readLine(row, who);
            case Identity.Who.Refused refused -> {
                if (Total.isCalled(row, List.of(header.identity().first()))) {
                    totals.compareDown(row, teller);
                } else if (!isAboutTheColumns(row)) {
                    refuseLine(row, refused);
                }
            }
        }
    }

    private void readLine(Row row, Identity.Who.Known who) {
        understood(row, who);
        var nil = header.nil().filter(column -> MatrixCells.isTicked(row.at(column.index())));
        if (nil.isPresent()) {
            teller.nil(
                    who.member(),
                    row.number(),
                    nil.get().header(),
                    row.text(nil.get().index()));
            teller.noNeed(1);
        }
        var remark = remarks.of(row);
        var across = new Total(header.identity().first());
        header.articles().forEach((column, article) -> {
            var typed = Amounts.read(row.at(column.index()));
            var measure = known.units().measure(article, units.getOrDefault(column, ""));
            var taken = measure.isPresent() && cells.take(row, column, who.member(), article, measure.get(), remark);
            if (measure.isEmpty()) {
                refuseUnit(row, column, article);
            }
            across.add(typed, taken);
            totals.add(column, typed, taken);
        });
        refuseStrangers(row);
        compareAcross(row, across);
    }

    /** The figures of a member that is not known: one refusal, in the column that names it. */
    private void refuseLine(Row row, Identity.Who.Refused refused) {
        var figures = 0;
        for (var column : header.articles().keySet()) {
            var typed = Amounts.read(row.at(column.index()));
            figures += typed instanceof TypedFigure.NoNeed ? 0 : 1;
            totals.add(column, typed, false);
        }
        if (figures > 0) {
            var typed = row.text(refused.column().index());
            remarks.of(row);
            teller.refuse(row.number(), refused.column(), typed, refused.code(), refused.sentence(), figures);
            teller.noNeed(header.articles().size() - figures);
        }
    }

    /** A column of figures under a header that is no reference: told once, where that header stands. */
    private void refuseStrangers(Row row) {
        for (var column : header.strangers()) {
            if (MatrixCells.carriesFigure(row.at(column.index()))) {
                if (refusedColumns.add(column)) {
                    teller.refuse(
                            header.row().number(),
                            column,
                            column.header(),
                            Code.ARTICLE_INCONNU,
                            Refusals.article(column.header(), known));
                } else {
                    teller.refusedAlready(1);
                }
            }
        }
    }

    private void refuseUnit(Row row, Column column, Article article) {
        var cell = row.at(column.index());
        if (Amounts.read(cell) instanceof TypedFigure.NoNeed) {
            teller.noNeed(1);
        } else {
            var sentence = Refusals.unit(units.getOrDefault(column, ""), article, known);
            teller.refuse(row.number(), column, Amounts.shown(cell), Code.UNITE_INCONNUE, sentence);
        }
    }

    /** A row under the header that gives the articles' units or labels again. */
    private boolean isAboutTheColumns(Row row) {
        var label = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst();
        var role = Heading.of(label.map(Cell::text).orElse("")).role();
        if (role == Heading.Role.UNIT) {
            header.articles().keySet().forEach(column -> units.put(column, row.text(column.index())));
        }
        return role == Heading.Role.UNIT || role == Heading.Role.CATALOGUE;
    }

    private void understood(Row row, Identity.Who.Known who) {
        teller.names(who.member(), row.number());
        var sentence = who.likened();
        if (sentence != null) {
            teller.likened(
                    who.member(),
                    row.number(),
                    who.column(),
                    row.text(who.column().index()),
                    sentence);
        }
    }

    private void compareAcross(Row row, Total across) {
        header.total().ifPresent(column -> {
            across.compareAcross(row, column, teller);
            totals.add(column, Amounts.read(row.at(column.index())), true);
        });
    }
}
