package fr.commandecommune.intake;

import fr.commandecommune.need.Figures.Part;
import fr.commandecommune.need.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The columns of the long layout.
 *
 * @param figures the columns of the figures, minimum first; one of them alone stands for all three
 * @param catalogue columns that repeat the catalogue's words
 */
record LongHeader(
        Row row,
        Column article,
        Identity identity,
        Map<Part, Column> figures,
        Optional<Column> unit,
        Optional<Column> point,
        Optional<Column> total,
        List<Column> catalogue,
        List<Column> remarks) {

    LongHeader {
        figures = new EnumMap<>(figures);
    }

    Column column(Part part) {
        return Objects.requireNonNull(figures.get(part), "only columns that are there are read");
    }

    /** Where the word TOTAL may stand. */
    List<Column> labels() {
        var labels = new ArrayList<>(catalogue);
        labels.add(article);
        identity.name().ifPresent(labels::add);
        return labels;
    }

    boolean repeats(Row other) {
        return same(other, article) && figures.values().stream().allMatch(column -> same(other, column));
    }

    private static boolean same(Row other, Column column) {
        return Spelling.plain(other.text(column.index())).equals(Spelling.plain(column.header()));
    }
}
