package fr.commandecommune.web.needs;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.DeliveryPoint;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.Editable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The lines of a member, family by family in the order of the catalogue. */
record Grid(List<Row> rows) {

    /** Lines on a page, where scripts do not show them all. */
    static final int A_PAGE = 50;

    Grid {
        rows = List.copyOf(rows);
    }

    /** The lines of a family that stand together; {@code continued} when the family began on an earlier page. */
    record Family(String name, List<Row> rows, boolean continued) {
        Family {
            rows = List.copyOf(rows);
        }

        public long answered() {
            return rows.stream().filter(Row::answered).count();
        }
    }

    static Grid of(
            HeldCampaign held,
            String siren,
            Map<String, EntryLine> lines,
            Map<String, YearBefore.Figures> before,
            Editable editable,
            Map<String, Row.Notice> notices) {
        var points = held.campaign().deliveryPoints().stream()
                .filter(point -> point.siren().equals(siren))
                .toList();
        var rows = new ArrayList<Row>();
        for (var article : held.campaign().articles()) {
            rows.add(row(rows.size() + 1, article, lines, before, editable, points, notices));
        }
        var families = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> families.putIfAbsent(row.article().family(), families.size()));
        rows.sort(Comparator.comparing(
                (Row row) -> families.getOrDefault(row.article().family(), 0)));
        return new Grid(rows);
    }

    private static Row row(
            int nth,
            Article article,
            Map<String, EntryLine> lines,
            Map<String, YearBefore.Figures> before,
            Editable editable,
            List<DeliveryPoint> points,
            Map<String, Row.Notice> notices) {
        return new Row(
                nth,
                article,
                lines.getOrDefault(article.code(), EntryLine.NONE),
                before.get(article.code()),
                !editable.article(article.code()),
                points,
                notices.getOrDefault(article.code(), Row.Notice.NONE));
    }

    /** The lines whose reference, name or family holds all these words. */
    Grid search(String words) {
        var sought = Spelling.plain(words).split(" ", -1);
        Predicate<Row> holds = row -> {
            var text = Spelling.plain(row.code() + " " + row.article().label() + " "
                    + row.article().family());
            return List.of(sought).stream().allMatch(text::contains);
        };
        return new Grid(rows.stream().filter(holds).toList());
    }

    int pages() {
        return Math.max(1, (rows.size() + A_PAGE - 1) / A_PAGE);
    }

    /** The families of one page, from 1. */
    List<Family> page(int page) {
        var from = Math.min(rows.size(), (page - 1) * A_PAGE);
        return families(from, Math.min(rows.size(), from + A_PAGE));
    }

    /** The families of everything after the first page. */
    List<Family> afterTheFirstPage() {
        return families(Math.min(rows.size(), A_PAGE), rows.size());
    }

    private List<Family> families(int from, int to) {
        var together = new LinkedHashMap<String, List<Row>>();
        rows.subList(from, to)
                .forEach(row -> together.computeIfAbsent(row.article().family(), name -> new ArrayList<>())
                        .add(row));
        var before = from == 0 ? "" : rows.get(from - 1).article().family();
        return together.entrySet().stream()
                .map(family -> new Family(
                        family.getKey(),
                        family.getValue(),
                        from > 0 && family.getKey().equals(before)))
                .toList();
    }
}
