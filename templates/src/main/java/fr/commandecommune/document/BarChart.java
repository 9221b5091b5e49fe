package fr.commandecommune.document;

import java.util.List;

/**
 * A figure: one horizontal bar a row, each cut into the same series. It repeats what a table beside it says.
 *
 * @param caption the words above it; may be empty
 * @param alternative what it shows, in words, for who cannot see it
 * @param series what the parts of a bar stand for, from left to right; one alone has no legend
 */
public record BarChart(String caption, String alternative, List<String> series, List<Bar> bars) {

    /** As many bars as a page holds. */
    public static final int MOST_BARS = 30;

    /** As many parts of a bar as colours that differ in print too. */
    public static final int MOST_SERIES = 3;

    /** One bar: its label at the left, and a number that is not negative for each series. */
    public record Bar(String label, List<Long> values) {
        public Bar {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("Une barre ne peut pas être négative\u202F: " + label);
            }
        }

        /** The sum of its parts, printed at its end. */
        public long total() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    public BarChart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
        int parts = series.size();
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("Une figure sans équivalent textuel ne peut pas être lue par tous");
        }
        if (parts == 0 || parts > MOST_SERIES || bars.isEmpty() || bars.size() > MOST_BARS) {
            throw new IllegalArgumentException("La figure « " + caption + " » n’a pas de quoi être dessinée");
        }
        if (bars.stream().anyMatch(bar -> bar.values().size() != parts)) {
            throw new IllegalArgumentException(
                    "La figure « " + caption + " » a " + parts + " séries dans chaque barre");
        }
    }

    public Block toBlock() {
        return new Block.ChartBlock(this);
    }
}
