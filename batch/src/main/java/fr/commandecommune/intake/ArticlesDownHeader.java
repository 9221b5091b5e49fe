package fr.commandecommune.intake;

import fr.commandecommune.need.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a matrix with articles in rows.
 *
 * @param key the column of the articles
 * @param strangers columns whose header is no member's name, and which may carry no figure
 */
record ArticlesDownHeader(
        Row row,
        Column key,
        Map<Column, Identity.Who.Known> members,
        Map<Column, Identity.Who.Refused> strangers,
        Optional<Column> unit,
        Optional<Column> total,
        List<Column> catalogue,
        List<Column> remarks) {

    /** Where the word TOTAL may stand. */
    List<Column> labels() {
        var labels = new ArrayList<>(catalogue);
        labels.add(key);
        return labels;
    }

    /** The columns that may hold figures. */
    List<Column> figures() {
        var figures = new ArrayList<>(members.keySet());
        total.ifPresent(figures::add);
        return figures;
    }

    boolean repeats(Row other) {
        return same(other, key) && members.keySet().stream().allMatch(column -> same(other, column));
    }

    private static boolean same(Row other, Column column) {
        return Spelling.plain(other.text(column.index())).equals(Spelling.plain(column.header()));
    }
}
