package fr.commandecommune.document.docx;

import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The widths of the columns of a table, in twentieths of a point: by their weight where they have one; else each has room for its
 * longest word, and what is left goes to those that hold the most.
 */
final class WordWidths {

    /** Of an ordinary letter of a cell, and of what surrounds its words. */
    private static final int LETTER = 112;

    private static final int STRONG_LETTER = 130;

    private static final int AROUND = 220;
    private static final int LONGEST = 60;

    private final Table table;
    private final int[] least;
    private final int[] wanted;

    private WordWidths(Table table) {
        this.table = table;
        this.least = new int[table.columns().size()];
        this.wanted = new int[least.length];
        Arrays.fill(least, AROUND + 3 * LETTER);
        Arrays.fill(wanted, AROUND + 3 * LETTER);
        Stream.of(table.header(), table.body(), table.totals())
                .flatMap(List::stream)
                .forEach(this::measure);
    }

    static List<Integer> of(Table table, int whole) {
        var widths = new WordWidths(table);
        return table.columns().stream().anyMatch(column -> column.weight() > 0)
                ? widths.byWeight(whole)
                : widths.byContent(whole);
    }

    private void measure(Table.Row row) {
        var column = 0;
        for (var cell : row.cells()) {
            if (cell.columns() == 1) {
                var words = Inline.plain(cell.content());
                var longest = Stream.of(words.split(" ", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
                var letter = table.columns().get(column).rowHeader() ? STRONG_LETTER : LETTER;
                least[column] = Math.max(least[column], AROUND + letter * Math.min(longest, LONGEST));
                wanted[column] = Math.max(wanted[column], AROUND + letter * Math.min(words.length(), LONGEST));
            }
            column += cell.columns();
        }
    }

    /** A column without a weight among others that have one takes an even share of what they leave. */
    private List<Integer> byWeight(int whole) {
        var said = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        var others =
                table.columns().stream().filter(column -> column.weight() == 0).count();
        var each = others == 0 ? 0 : Math.max(0.1, (1 - said) / others);
        var sum = said + each * others;
        return table.columns().stream()
                .map(column -> (int) Math.round(whole * (column.weight() == 0 ? each : column.weight()) / sum))
                .toList();
    }

    private List<Integer> byContent(int whole) {
        var sumOfLeast = IntStream.of(least).sum();
        var sumOfWanted = IntStream.of(wanted).sum();
        return IntStream.range(0, least.length)
                .map(at -> sumOfLeast >= whole
                        ? (int) ((long) whole * least[at] / sumOfLeast)
                        : sumOfWanted <= whole
                                ? (int) ((long) whole * wanted[at] / sumOfWanted)
                                : least[at]
                                        + (int) ((long) (whole - sumOfLeast)
                                                * (wanted[at] - least[at])
                                                / Math.max(1, sumOfWanted - sumOfLeast)))
                .boxed()
                .toList();
    }
}
