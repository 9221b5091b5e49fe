package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table among its columns: first what was asked for, then to each what its longest word needs, then
 * the rest so that short cells stay on one line. Where all was asked for, a column still has room for its longest word.
 */
final class ColumnWidths {

    private static final double PADDING = 2 * TableRow.PADDING_X + 0.1;
    private static final double[] SCALES = {1, 0.94, 0.88, 0.82, 0.76};

    private static final int STEPS = 40;

    private final double[] least;
    private final double[] liked;

    private ColumnWidths(int columns, List<Need> needs, double scale) {
        least = new double[columns];
        liked = new double[columns];
        for (var need : needs) {
            least[need.column()] = Math.max(least[need.column()], need.least() * scale + PADDING);
            liked[need.column()] = Math.max(liked[need.column()], need.liked() * scale + PADDING);
        }
    }

    /** What the words of one cell need and would like at full size, in points. */
    record Need(int column, double least, double liked) {}

    /** How far the words must be reduced so that no word or figure is cut; never below a size one can read. */
    static double scale(List<Table.Column> columns, List<Need> needs, double width) {
        double asked = columns.stream().mapToDouble(Table.Column::weight).sum();
        if (columns.stream().allMatch(column -> column.weight() > 0)) {
            return 1;
        }
        double free = asked > 1 ? 0 : width * (1 - asked);
        for (double scale : SCALES) {
            if (Arrays.stream(new ColumnWidths(columns.size(), needs, scale).least)
                            .sum()
                    <= free) {
                return scale;
            }
        }
        return needs.isEmpty() ? 1 : SCALES[SCALES.length - 1];
    }

    static double[] of(List<Table.Column> columns, List<Need> needs, double width, double scale) {
        var all = new ColumnWidths(columns.size(), needs, scale);
        return columns.stream().allMatch(column -> column.weight() > 0)
                ? all.yielding(all.share(columns, width))
                : all.share(columns, width);
    }

    /** Columns that were asked for too narrow for their longest word take what it needs from those that have room. */
    private double[] yielding(double[] asked) {
        double wanted = 0;
        double room = 0;
        for (int at = 0; at < asked.length; at++) {
            wanted += Math.max(0, least[at] - asked[at]);
            room += Math.max(0, asked[at] - least[at]);
        }
        if (wanted == 0 || room < wanted) {
            return asked;
        }
        var shares = new double[asked.length];
        for (int at = 0; at < asked.length; at++) {
            double slack = asked[at] - least[at];
            shares[at] = slack < 0 ? least[at] : asked[at] - slack * wanted / room;
        }
        return shares;
    }

    private double[] share(List<Table.Column> columns, double width) {
        double asked = columns.stream().mapToDouble(Table.Column::weight).sum();
        boolean allAsked = columns.stream().allMatch(column -> column.weight() > 0);
        double unit = allAsked || asked > 1 ? width / asked : width;
        var shares = new double[columns.size()];
        double left = width;
        for (int at = 0; at < shares.length; at++) {
            shares[at] = columns.get(at).weight() * unit;
            left -= shares[at];
        }
        var free = byContent(left);
        for (int at = 0; at < shares.length; at++) {
            shares[at] += free[at];
        }
        return shares;
    }

    private double[] byContent(double width) {
        double leastSum = Arrays.stream(least).sum();
        double likedSum = Arrays.stream(liked).sum();
        if (likedSum == 0) {
            return new double[least.length];
        }
        if (leastSum >= width) {
            return scaled(least, width / leastSum);
        }
        if (likedSum <= width) {
            return scaled(liked, width / likedSum);
        }
        double low = 0;
        double high = width;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (Arrays.stream(level(middle)).sum() > width) {
                high = middle;
            } else {
                low = middle;
            }
        }
        var shares = level(low);
        return scaled(shares, width / Arrays.stream(shares).sum());
    }

    /** Short cells stay on one line; long ones share what is left, the longer the more, but less than in proportion. */
    private double[] level(double level) {
        var shares = new double[least.length];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = Math.min(liked[at], Math.max(least[at], level * Math.sqrt(liked[at])));
        }
        return shares;
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
}
