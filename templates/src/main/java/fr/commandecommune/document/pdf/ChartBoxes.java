package fr.commandecommune.document.pdf;

import fr.commandecommune.document.BarChart;
import fr.commandecommune.document.Table.Alignment;
import fr.commandecommune.document.template.French;
import java.util.ArrayList;
import java.util.List;

/** Lays a chart out: its caption, its legend, and its bars, which stay on one page. */
final class ChartBoxes {

    private static final List<Ink> INKS = List.of(Ink.ACCENT, Ink.SAND, Ink.WARNING);
    private static final double ROW = 16;
    private static final double BAR = 9.5;
    private static final double GAP = 8;
    private static final double SEAM = 0.8;
    private static final double MOST_LABEL = 0.3;
    private static final double AFTER = 11;

    private final Area area;
    private final Node parent;

    ChartBoxes(Area area, Node parent) {
        this.area = area;
        this.parent = parent;
    }

    List<Box> of(BarChart chart) {
        var boxes = new ArrayList<Box>();
        if (!chart.caption().isEmpty()) {
            var caption = List.of(Span.of(chart.caption(), Style.CAPTION, parent.child("P")));
            boxes.addAll(TextBoxes.title(caption, area, 6, 4));
        }
        var node = parent.figure(chart.alternative());
        var columns = Columns.of(chart, area, node);
        double legend = chart.series().size() > 1 ? ROW + 2 : 0;
        boxes.add(Box.of(legend + chart.bars().size() * ROW, (sheet, top) -> {
                    if (legend > 0) {
                        legend(sheet, chart.series(), node, top);
                    }
                    for (int at = 0; at < chart.bars().size(); at++) {
                        columns.bar(sheet, chart.bars().get(at), top + legend + at * ROW);
                    }
                })
                .spaced(2, AFTER));
        return boxes;
    }

    private void legend(Sheet sheet, List<String> series, Node node, double top) {
        double x = area.left();
        for (int at = 0; at < series.size(); at++) {
            sheet.draw(new Sheet.Mark.Shape(node, x, top + 2.5, BAR - 1, BAR - 1, INKS.get(at)));
            var line = line(series.get(at), node, area.width());
            sheet.words(line, x + BAR + 3, top, false);
            x += BAR + 3 + line.width() + 2 * GAP;
        }
    }

    /** Where labels, bars and totals stand. */
    private record Columns(Area labels, double left, double width, long greatest, Node node) {

        static Columns of(BarChart chart, Area area, Node node) {
            double label = chart.bars().stream()
                    .mapToDouble(bar -> line(bar.label(), node, area.width()).width())
                    .max()
                    .orElse(0);
            double total = chart.bars().stream()
                    .mapToDouble(bar ->
                            line(French.number(bar.total()), node, area.width()).width())
                    .max()
                    .orElse(0);
            double labels = Math.min(label, area.width() * MOST_LABEL) + 1;
            long greatest =
                    chart.bars().stream().mapToLong(BarChart.Bar::total).max().orElse(0);
            return new Columns(
                    new Area(area.left(), labels, 0),
                    area.left() + labels + GAP,
                    area.width() - labels - total - 2 * GAP,
                    Math.max(1, greatest),
                    node);
        }

        void bar(Sheet sheet, BarChart.Bar bar, double top) {
            var label = List.of(line(bar.label(), node, labels.width()));
            TextBoxes.draw(sheet, label, labels, top + 2, Alignment.RIGHT, false);
            double x = left;
            for (int at = 0; at < bar.values().size(); at++) {
                double wide = width * bar.values().get(at) / greatest;
                if (wide > 0) {
                    double seen = wide > 3 * SEAM ? wide - SEAM : wide;
                    sheet.draw(new Sheet.Mark.Shape(node, x, top + 3, seen, BAR, INKS.get(at)));
                }
                x += wide;
            }
            sheet.words(line(French.number(bar.total()), node, Double.MAX_VALUE), x + GAP / 2, top + 2, false);
        }
    }

    /** The first line of these words: what is longer is in the table. */
    private static Line line(String words, Node node, double width) {
        return Lines.of(List.of(Span.of(words, Style.CELL, node)), width).getFirst();
    }
}
