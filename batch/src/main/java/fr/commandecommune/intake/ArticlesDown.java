package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.need.Units;
import org.jspecify.annotations.Nullable;

/** The matrix with one row for each article and one column for each member. */
final class ArticlesDown implements Layout {

    private final Knowledge known;
    private final Teller teller;
    private final ArticlesDownHeader header;
    private final Remarks remarks;
    private final MatrixCells cells;
    private final Totals totals;

    ArticlesDown(Knowledge known, Teller teller, ArticlesDownHeader header) {
        this.known = known;
        this.teller = teller;
        this.header = header;
        this.remarks = new Remarks(header.remarks(), teller);
        this.cells = new MatrixCells(teller);
        this.totals = new Totals(header.figures());
    }

    @Override
    public boolean knows(Row row) {
        return known.article(row.at(header.key().index())).isPresent();
    }

    @Override
    public boolean isHeaderAgain(Row row) {
        return header.repeats(row);
    }

    @Override
    public void read(Row row) {
        var article = known.article(row.at(header.key().index()));
        if (article.isPresent()) {
            readLine(row, article.get());
        } else if (Total.isCalled(row, header.labels())) {
            totals.compareDown(row, teller);
        } else if (Spelling.plain(row.text(header.key().index())).equals("neant")) {
            readNil(row);
        } else {
            refuseLine(
                    row,
                    header.key(),
                    Code.ARTICLE_INCONNU,
                    Refusals.article(row.text(header.key().index()), known));
        }
    }

    private void readLine(Row row, Article article) {
        var unit = header.unit().map(column -> row.text(column.index())).orElse("");
        var measure = known.units().measure(article, unit);
        if (measure.isEmpty()) {
            var column = header.unit().orElseThrow();
            if (!refuseLine(row, column, Code.UNITE_INCONNUE, Refusals.unit(unit, article, known))) {
                teller.noNeed(header.members().size());
            }
            return;
        }
        var remark = remarks.of(row);
        var across = new Total(header.key());
        header.members().forEach((column, who) -> {
            var typed = Amounts.read(row.at(column.index()));
            var taken = readCell(row, column, who, article, measure.get(), remark);
            across.add(typed, taken);
            totals.add(column, typed, taken);
        });
        header.strangers().forEach((column, who) -> {
            if (MatrixCells.carriesFigure(row.at(column.index()))) {
                var sentence = Refusals.columnWithoutMember(column.header(), who.sentence());
                teller.refuse(row.number(), column, Amounts.shown(row.at(column.index())), who.code(), sentence);
            }
        });
        compareAcross(row, across);
    }

    private boolean readCell(
            Row row,
            Column column,
            Identity.Who.Known who,
            Article article,
            Units.Measure measure,
            @Nullable String remark) {
        understood(row, column, who);
        return cells.take(row, column, who.member(), article, measure, remark);
    }

    /** Refuses all the figures of a row for one reason, told once; whether there was any. */
    private boolean refuseLine(Row row, Column column, Code code, String sentence) {
        var figures = 0;
        var across = new Total(header.key());
        for (var entry : header.members().entrySet()) {
            var typed = Amounts.read(row.at(entry.getKey().index()));
            figures += typed instanceof TypedFigure.NoNeed ? 0 : 1;
            across.add(typed, false);
            totals.add(entry.getKey(), typed, false);
        }
        var blank = header.members().size() - figures;
        for (var stranger : header.strangers().keySet()) {
            figures += MatrixCells.carriesFigure(row.at(stranger.index())) ? 1 : 0;
        }
        if (figures == 0) {
            return false;
        }
        header.members().forEach((member, who) -> understood(row, member, who));
        remarks.of(row);
        teller.refuse(row.number(), column, row.text(column.index()), code, sentence, figures);
        teller.noNeed(blank);
        compareAcross(row, across);
        return true;
    }

    /** The member's explicit nil return: its box on the NEANT row is ticked, or it is alone in the table. */
    private void readNil(Row row) {
        header.members().forEach((column, who) -> {
            if (header.members().size() == 1 || MatrixCells.isTicked(row.at(column.index()))) {
                understood(row, column, who);
                teller.nil(
                        who.member(),
                        row.number(),
                        column.header(),
                        row.text(header.key().index()));
                teller.noNeed(1);
            }
        });
    }

    private void understood(Row row, Column column, Identity.Who.Known who) {
        if (!row.at(column.index()).isEmpty()) {
            teller.names(who.member(), row.number());
        }
        var sentence = who.likened();
        if (sentence != null) {
            teller.likened(who.member(), header.row().number(), column, column.header(), sentence);
        }
    }

    private void compareAcross(Row row, Total across) {
        header.total().ifPresent(column -> {
            across.compareAcross(row, column, teller);
            totals.add(column, Amounts.read(row.at(column.index())), true);
        });
    }
}
