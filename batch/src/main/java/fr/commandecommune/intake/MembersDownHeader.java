package fr.commandecommune.intake;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a matrix with members in rows.
 *
 * @param strangers columns whose header is no article's reference, and which may carry no figure
 * @param nil the column in which a member ticks that it needs nothing
 */
record MembersDownHeader(
        Row row,
        Identity identity,
        Map<Column, Article> articles,
        List<Column> strangers,
        Optional<Column> nil,
        Optional<Column> total,
        List<Column> remarks) {

    /** The columns that may hold figures. */
    List<Column> figures() {
        var figures = new ArrayList<>(articles.keySet());
        total.ifPresent(figures::add);
        return figures;
    }

    boolean repeats(Row other) {
        return same(other, identity.first()) && articles.keySet().stream().allMatch(column -> same(other, column));
    }

    private static boolean same(Row other, Column column) {
        return Spelling.plain(other.text(column.index())).equals(Spelling.plain(column.header()));
    }
}
