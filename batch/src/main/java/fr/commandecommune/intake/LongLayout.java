package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Figures.Part;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.need.StagedNeed;
import fr.commandecommune.need.TypedFigure;
import fr.commandecommune.need.Units;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row for each member and article, with three figures or one. */
final class LongLayout implements Layout {

    private static final String NIL = "neant";

    private final Knowledge known;
    private final Teller teller;
    private final LongHeader header;
    private final Remarks remarks;
    private final Totals totals;
    private final List<Part> parts;
    private final Map<String, Totals> totalsByArticle = new HashMap<>();
    private int lookedUp;
    private Optional<Article> article = Optional.empty();

    LongLayout(Knowledge known, Teller teller, LongHeader header) {
        this.known = known;
        this.teller = teller;
        this.header = header;
        this.remarks = new Remarks(header.remarks(), teller);
        this.totals = new Totals(header.figures().values());
        this.parts = List.copyOf(header.figures().keySet());
    }

    @Override
    public boolean knows(Row row) {
        return article(row).isPresent();
    }

    /** A row is looked at, then read: its article is looked up once. */
    private Optional<Article> article(Row row) {
        if (row.number() != lookedUp) {
            lookedUp = row.number();
            article = known.article(row.at(header.article().index()));
        }
        return article;
    }

    @Override
    public boolean isHeaderAgain(Row row) {
        return header.repeats(row);
    }

    @Override
    public void read(Row row) {
        var article = article(row);
        if (article.isEmpty() && Total.isCalled(row, header.labels())) {
            totals.compareDown(row, teller);
            return;
        }
        if (article.isPresent() && isTotalOfAnArticle(row)) {
            ofArticle(article.get()).compareDown(row, teller);
            return;
        }
        var typed = new EnumMap<Part, TypedFigure>(Part.class);
        for (var part : parts) {
            typed.put(part, Amounts.read(row.at(header.column(part).index())));
        }
        var accepted = readLine(row, article, typed);
        add(typed, totals, accepted);
        if (article.isPresent() && header.identity().name().isPresent()) {
            add(typed, ofArticle(article.get()), accepted);
        }
        if (typed.size() == 1 && header.total().isPresent()) {
            var across = new Total(header.article());
            typed.values().forEach(figure -> across.add(figure, accepted));
            across.compareAcross(row, header.total().get(), teller);
        }
    }

    private void add(Map<Part, TypedFigure> typed, Totals sums, boolean accepted) {
        for (var part : parts) {
            sums.add(header.column(part), figure(typed, part), accepted);
        }
    }

    /** The word TOTAL in the place of a member: what all of them ask for of this article. */
    private boolean isTotalOfAnArticle(Row row) {
        return header.identity()
                .name()
                .filter(column -> Total.isCalled(row.text(column.index())))
                .isPresent();
    }

    private Totals ofArticle(Article article) {
        return totalsByArticle.computeIfAbsent(
                article.code(), unseen -> new Totals(header.figures().values()));
    }

    /** Takes, refuses or passes over one line; whether it was taken. */
    private boolean readLine(Row row, Optional<Article> article, Map<Part, TypedFigure> typed) {
        var remark = remarks.of(row);
        if (article.isEmpty()
                && Spelling.plain(row.text(header.article().index())).equals(NIL)) {
            readNil(row, typed);
            return false;
        }
        if (nothingIsTyped(typed)) {
            passOver(row, article.isPresent());
            return false;
        }
        if (article.isEmpty()) {
            refuseArticle(row);
            return false;
        }
        return switch (header.identity().of(row)) {
            case Identity.Who.Refused refused -> {
                teller.refuse(
                        row.number(),
                        refused.column(),
                        row.text(refused.column().index()),
                        refused.code(),
                        refused.sentence());
                yield false;
            }
            case Identity.Who.Known who -> {
                understood(who, row);
                yield readNeed(row, who.member(), article.get(), typed, remark);
            }
        };
    }

    private boolean nothingIsTyped(Map<Part, TypedFigure> typed) {
        for (var part : parts) {
            if (!(figure(typed, part) instanceof TypedFigure.NoNeed)) {
                return false;
            }
        }
        return true;
    }

    private boolean readNeed(
            Row row, Member member, Article article, Map<Part, TypedFigure> typed, @Nullable String remark) {
        var unit = header.unit().map(column -> row.text(column.index())).orElse("");
        var measure = known.units().measure(article, unit);
        if (measure.isEmpty()) {
            teller.refuse(
                    row.number(),
                    header.unit().orElseThrow(),
                    unit,
                    Code.UNITE_INCONNUE,
                    Refusals.unit(unit, article, known));
            return false;
        }
        var typedPoint = header.point()
                .map(column -> row.at(column.index()))
                .filter(cell -> !(Amounts.read(cell) instanceof TypedFigure.NoNeed))
                .map(Cell::text);
        var point = typedPoint.flatMap(text -> known.point(member, text));
        if (typedPoint.isPresent() && point.isEmpty()) {
            teller.refuse(
                    row.number(),
                    header.point().orElseThrow(),
                    typedPoint.get(),
                    Code.POINT_INCONNU,
                    Refusals.point(typedPoint.get(), member, known));
            return false;
        }
        var values = new EnumMap<Part, BigDecimal>(Part.class);
        for (var part : parts) {
            switch (Amounts.inOwnUnit(figure(typed, part), measure.get(), article)) {
                case TypedFigure.Known figure -> values.put(part, figure.value());
                case TypedFigure.NoNeed unused -> {}
                case TypedFigure.Refused refused -> {
                    var column = header.column(part);
                    var cell = row.at(column.index());
                    var sentence = Amounts.sentence(refused.reason(), cell, article, measure.get());
                    teller.refuse(row.number(), column, Amounts.shown(cell), refused.reason(), sentence);
                    return false;
                }
            }
        }
        var figures = figures(values);
        var misplaced = figures.misplaced();
        if (misplaced != null) {
            var column = header.column(misplaced);
            var cell = row.at(column.index());
            teller.refuse(
                    row.number(),
                    column,
                    Amounts.shown(cell),
                    Code.ORDRE,
                    Refusals.order(misplaced, figures, measure.get()));
            return false;
        }
        stage(
                row,
                member,
                article,
                point.map(found -> found.code()).orElse(null),
                figures,
                values,
                measure.get(),
                remark);
        return true;
    }

    private Figures figures(Map<Part, BigDecimal> values) {
        var single = values.get(Part.ESTIMATED);
        return header.figures().size() == 1 && single != null
                ? Figures.of(single)
                : Figures.completed(values.get(Part.MINIMUM), single, values.get(Part.MAXIMUM));
    }

    private void stage(
            Row row,
            Member member,
            Article article,
            @Nullable String point,
            Figures figures,
            Map<Part, BigDecimal> values,
            Units.Measure measure,
            @Nullable String remark) {
        var source = values.containsKey(Part.ESTIMATED)
                ? Part.ESTIMATED
                : values.containsKey(Part.MAXIMUM) ? Part.MAXIMUM : Part.MINIMUM;
        var estimate = header.figures().containsKey(Part.ESTIMATED) ? Part.ESTIMATED : source;
        teller.stage(new StagedNeed(
                member.siren(),
                article.code(),
                point,
                figures,
                teller.file(),
                row.number(),
                teller.place(header.column(estimate)),
                Amounts.shown(row.at(header.column(source).index())),
                measure.converted(),
                remark));
    }

    private void readNil(Row row, Map<Part, TypedFigure> typed) {
        for (var entry : typed.entrySet()) {
            var zero = entry.getValue() instanceof TypedFigure.Known figure
                    && figure.value().signum() == 0;
            if (!zero && !(entry.getValue() instanceof TypedFigure.NoNeed)) {
                var column = header.column(entry.getKey());
                var value = Amounts.shown(row.at(column.index()));
                teller.refuse(row.number(), column, value, Code.NEANT_CONTRADICTOIRE, Refusals.nilBesideFigure(value));
                return;
            }
        }
        switch (header.identity().of(row)) {
            case Identity.Who.Refused refused ->
                teller.refuse(
                        row.number(),
                        refused.column(),
                        row.text(refused.column().index()),
                        refused.code(),
                        refused.sentence());
            case Identity.Who.Known who -> {
                understood(who, row);
                teller.nil(
                        who.member(),
                        row.number(),
                        header.article().header(),
                        row.text(header.article().index()));
                teller.noNeed(1);
            }
        }
    }

    /** A row without figures: no need on it, or the title of a part of the table. */
    private void passOver(Row row, boolean hasArticle) {
        if (header.identity().of(row) instanceof Identity.Who.Known who) {
            if (hasArticle || !row.at(who.column().index()).isEmpty()) {
                understood(who, row);
                teller.noNeed(1);
            }
        } else if (hasArticle) {
            teller.noNeed(1);
        }
    }

    private void refuseArticle(Row row) {
        var typed = row.text(header.article().index());
        teller.refuse(row.number(), header.article(), typed, Code.ARTICLE_INCONNU, Refusals.article(typed, known));
    }

    private void understood(Identity.Who.Known who, Row row) {
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

    private static TypedFigure figure(Map<Part, TypedFigure> typed, Part part) {
        var read = typed.get(part);
        return read == null ? TypedFigure.NoNeed.AT_ALL : read;
    }
}
