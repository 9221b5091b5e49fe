package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Table.Alignment;
import java.util.ArrayList;
import java.util.List;

/** A row of a table, laid out. A row that is very tall is cut into several boxes so that it may run over the page. */
record TableRow(List<Cell> cells, TableBoxes.Part part, Area area, boolean framed) {

    static final double PADDING_X = 4.5;
    private static final double PADDING_Y = 3.4;
    private static final double HAIRLINE = 0.45;
    private static final int TALL = 14;
    private static final int LINES_A_BOX = 6;

    /** A cell: its lines, and where they may stand. */
    record Cell(List<Line> lines, Area area, Alignment alignment, Node node) {

        Cell lines(int from, int to) {
            return new Cell(
                    lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())), area, alignment, node);
        }
    }

    List<Box> boxes() {
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        if (most <= TALL) {
            return List.of(box(cells, true, true, false));
        }
        var boxes = new ArrayList<Box>();
        for (int from = 0; from < most; from += LINES_A_BOX) {
            int start = from;
            var part = cells.stream()
                    .map(cell -> cell.lines(start, start + LINES_A_BOX))
                    .toList();
            boxes.add(box(part, from == 0, from + LINES_A_BOX >= most, false));
        }
        return boxes;
    }

    /** The same row where it comes again on a later page. */
    List<Box> repeated() {
        return List.of(box(cells, true, true, true));
    }

    private Box box(List<Cell> content, boolean first, boolean last, boolean artifact) {
        double text = content.stream()
                .mapToDouble(cell -> TextBoxes.height(cell.lines()))
                .max()
                .orElse(0);
        double above = first ? PADDING_Y : 0;
        double height = above + text + (last ? PADDING_Y : 0);
        return Box.of(height, (sheet, top) -> {
            if (part != TableBoxes.Part.BODY) {
                sheet.draw(new Sheet.Mark.Fill(area.left(), top, area.width(), height, Ink.WASH));
            }
            if (part == TableBoxes.Part.TOTALS && first) {
                sheet.draw(new Sheet.Mark.Rule(area.left(), top, area.width(), 0.9, Ink.ACCENT));
            }
            if (framed) {
                frame(sheet, content, top, height);
            }
            for (var cell : content) {
                if (!artifact) {
                    sheet.draw(new Sheet.Mark.Touch(cell.node()));
                }
                TextBoxes.draw(sheet, cell.lines(), cell.area(), top + above, cell.alignment(), artifact);
            }
            if (last) {
                rule(sheet, top + height);
            }
        });
    }

    /** A hairline at the left of each cell, and one at the right of the row. */
    private void frame(Sheet sheet, List<Cell> content, double top, double height) {
        for (var cell : content) {
            sheet.draw(new Sheet.Mark.Fill(cell.area().left() - PADDING_X, top, HAIRLINE, height, Ink.RULE));
        }
        sheet.draw(new Sheet.Mark.Fill(area.left() + area.width() - HAIRLINE, top, HAIRLINE, height, Ink.RULE));
    }

    private void rule(Sheet sheet, double y) {
        boolean strong = part == TableBoxes.Part.HEADER;
        sheet.draw(
                new Sheet.Mark.Rule(area.left(), y, area.width(), strong ? 0.9 : 0.45, strong ? Ink.ACCENT : Ink.RULE));
    }
}
