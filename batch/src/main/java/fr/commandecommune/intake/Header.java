package fr.commandecommune.intake;

import fr.commandecommune.intake.Heading.Role;
import fr.commandecommune.need.Anomaly.Code;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Figures.Part;
import fr.commandecommune.need.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row looked at as a header: what each of its columns holds, and the layout that follows from it. */
final class Header {

    private final Knowledge known;
    private final Row row;
    private final Map<Column, Heading> headings = new LinkedHashMap<>();

    Header(Knowledge known, Row row) {
        this.known = known;
        this.row = row;
        for (var i = 0; i < row.cells().size(); i++) {
            headings.put(new Column(i, row.text(i)), Heading.of(row.text(i)));
        }
    }

    /** The layout this row announces; none when it is no header. */
    Optional<Layout> layout(Teller teller, Optional<Member> declared) {
        var article = best(Role.ARTICLE);
        var identity = new Identity(all(Role.MEMBER_NUMBER), best(Role.MEMBER_NAME), declared, known);
        var figures = figures();
        if (article.isPresent() && identity.isEmpty()) {
            var matrix = articlesDown(article.get());
            if (!matrix.members().isEmpty()) {
                return Optional.of(new ArticlesDown(known, teller, matrix));
            }
        }
        if (article.isPresent() && (!identity.isEmpty() || declared.isPresent()) && !figures.isEmpty()) {
            var doubled = doubled();
            return Optional.of(
                    doubled.isPresent()
                            ? new UnclearTable(teller, row, doubled.get())
                            : new LongLayout(known, teller, longHeader(article.get(), identity, figures)));
        }
        if (article.isEmpty() && !identity.isEmpty()) {
            var matrix = membersDown(identity);
            if (!matrix.articles().isEmpty()) {
                return Optional.of(new MembersDown(known, teller, matrix));
            }
        }
        return Optional.empty();
    }

    /** What this row lacks to be the header of the long layout, in French; empty when it looks like no header at all. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (best(Role.ARTICLE).isEmpty()) {
            missing.add("la référence de l’article");
        }
        if (all(Role.MEMBER_NUMBER).isEmpty() && best(Role.MEMBER_NAME).isEmpty()) {
            missing.add("la commune");
        }
        if (figures().isEmpty()) {
            missing.add("la quantité");
        }
        return missing.size() == 3 ? List.of() : missing;
    }

    private LongHeader longHeader(Column article, Identity identity, Map<Part, Column> figures) {
        var taken = new ArrayList<Column>(identity.numbers());
        identity.name().ifPresent(taken::add);
        taken.add(article);
        taken.addAll(figures.values());
        best(Role.UNIT).ifPresent(taken::add);
        best(Role.POINT).ifPresent(taken::add);
        best(Role.TOTAL).ifPresent(taken::add);
        return new LongHeader(
                row,
                article,
                identity,
                figures,
                best(Role.UNIT),
                best(Role.POINT),
                hasPrices() ? Optional.empty() : best(Role.TOTAL),
                all(Role.CATALOGUE),
                rest(taken));
    }

    private ArticlesDownHeader articlesDown(Column article) {
        var members = new LinkedHashMap<Column, Identity.Who.Known>();
        var strangers = new LinkedHashMap<Column, Identity.Who.Refused>();
        var taken = new ArrayList<>(List.of(article));
        best(Role.UNIT).ifPresent(taken::add);
        all(Role.TOTAL).forEach(taken::add);
        headings.forEach((column, heading) -> {
            var mayBeMember = heading.role() == Role.UNKNOWN || heading.role() == Role.ESTIMATE;
            if (mayBeMember || (heading.role().isBeside() && isMember(column))) {
                switch (who(column)) {
                    case Identity.Who.Known who -> {
                        members.put(column, who);
                        taken.add(column);
                    }
                    case Identity.Who.Refused refused -> strangers.put(column, refused);
                }
            }
        });
        return new ArticlesDownHeader(
                row, article, members, strangers, best(Role.UNIT), best(Role.TOTAL), all(Role.CATALOGUE), rest(taken));
    }

    private MembersDownHeader membersDown(Identity identity) {
        var articles = new LinkedHashMap<Column, Article>();
        var strangers = new ArrayList<Column>();
        var taken = new ArrayList<Column>(identity.numbers());
        identity.name().ifPresent(taken::add);
        taken.addAll(all(Role.TOTAL));
        var nil = headings.keySet().stream()
                .filter(column -> Form.isNil(column.header()))
                .findFirst();
        nil.ifPresent(taken::add);
        headings.forEach((column, heading) -> {
            var article = known.article(row.at(column.index()));
            if (article.isPresent() && !taken.contains(column)) {
                articles.put(column, article.get());
                taken.add(column);
            } else if ((heading.role() == Role.UNKNOWN || heading.role() == Role.ESTIMATE) && !taken.contains(column)) {
                strangers.add(column);
            }
        });
        return new MembersDownHeader(row, identity, articles, strangers, nil, best(Role.TOTAL), rest(taken));
    }

    private boolean isMember(Column column) {
        return who(column) instanceof Identity.Who.Known;
    }

    private Identity.Who who(Column column) {
        if (column.header().isEmpty()) {
            return new Identity.Who.Refused(
                    column, Code.MEMBRE_INCONNU, "Écrivez en tête de colonne le nom ou le SIREN du membre.");
        }
        return Identity.of(known, column, column.header());
    }

    private Map<Part, Column> figures() {
        var figures = new EnumMap<Part, Column>(Part.class);
        best(Role.MINIMUM).ifPresent(column -> figures.put(Part.MINIMUM, column));
        best(Role.ESTIMATE).ifPresent(column -> figures.put(Part.ESTIMATED, column));
        best(Role.MAXIMUM).ifPresent(column -> figures.put(Part.MAXIMUM, column));
        if (figures.isEmpty()) {
            // "Quantité totale" is the quantity when no other column is; a bare "TOTAL" is not.
            all(Role.TOTAL).stream()
                    .filter(column -> heading(column).rank() == 1)
                    .findFirst()
                    .ifPresent(column -> figures.put(Part.ESTIMATED, column));
        }
        return figures;
    }

    /** Two columns that say the same figure: nobody can tell which one counts. */
    private Optional<Column> doubled() {
        for (var role : List.of(Role.MINIMUM, Role.ESTIMATE, Role.MAXIMUM)) {
            var columns = ofThisYear(role);
            var first = best(role);
            if (first.isPresent()) {
                var again = columns.stream()
                        .filter(column -> !column.equals(first.get())
                                && heading(column).rank()
                                        == heading(first.get()).rank())
                        .findFirst();
                if (again.isPresent()) {
                    return again;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Column> best(Role role) {
        return ofThisYear(role).stream()
                .min(Comparator.comparingInt((Column column) -> heading(column).rank())
                        .thenComparingInt(Column::index));
    }

    private List<Column> all(Role role) {
        return headings.keySet().stream()
                .filter(column -> heading(column).role() == role)
                .toList();
    }

    /** The columns of a role; where some name the campaign's year, those that name another are left to the remarks. */
    private List<Column> ofThisYear(Role role) {
        var columns = all(role);
        var named = columns.stream()
                .filter(column -> heading(column).years().contains(known.year()))
                .toList();
        return named.isEmpty() ? columns : named;
    }

    private boolean hasPrices() {
        return all(Role.CATALOGUE).stream().anyMatch(column -> Heading.isAmount(column.header()));
    }

    /** Everything else that has a header, but the catalogue's own words. */
    private List<Column> rest(List<Column> taken) {
        return headings.keySet().stream()
                .filter(column -> !taken.contains(column) && heading(column).role() != Role.CATALOGUE)
                .toList();
    }

    private Heading heading(Column column) {
        return headings.getOrDefault(column, new Heading(Role.UNKNOWN, 9, List.of()));
    }
}
