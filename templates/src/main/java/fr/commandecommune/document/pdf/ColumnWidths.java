package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Table;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a table among its columns: first what was asked for, then to each what its longest word needs, then
 * the rest in the measure of what each would like.
 */
final class ColumnWidths {

    private final double[] least;
    private final double[] liked;

    private ColumnWidths(int columns) {
        least = new double[columns];
        liked = new double[columns];
    }

    /** What the content of one cell needs and would like, in points, padding included. */
    record Need(int column, double least, double liked) {}

    static double[] of(List<Table.Column> columns, List<Need> needs, double width) {
        var widths = new ColumnWidths(columns.size());
        for (var need : needs) {
            widths.least[need.column()] = Math.max(widths.least[need.column()], need.least());
            widths.liked[need.column()] = Math.max(widths.liked[need.column()], need.liked());
        }
        return widths.share(columns, width);
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
            if (shares[at] > 0) {
                least[at] = 0;
                liked[at] = 0;
            }
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
        double generosity = (width - leastSum) / (likedSum - leastSum);
        var shares = new double[least.length];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = least[at] + (liked[at] - least[at]) * generosity;
        }
        return shares;
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
}
