package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Table.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Lines of text as boxes: no first line is left alone at the foot of a page, no last line at the head of one. */
final class TextBoxes {

    private TextBoxes() {}

    static List<Box> of(List<Span> spans, Area area, double before, double after, boolean keptWithNext) {
        return lines(Lines.of(spans, area.width()), area, before, after, keptWithNext);
    }

    /** A title: its lines stay together, and with what follows. */
    static List<Box> title(List<Span> spans, Area area, double before, double after) {
        return of(spans, area, before, after, true).stream()
                .map(box -> box.kept(true))
                .toList();
    }

    private static List<Box> lines(List<Line> lines, Area area, double before, double after, boolean keptWithNext) {
        var boxes = new ArrayList<Box>();
        int last = lines.size() - 1;
        for (int at = 0; at <= last; at++) {
            var line = lines.get(at);
            boolean kept = at == last ? keptWithNext : at == 0 || at == last - 1;
            boxes.add(Box.of(line.height(), (sheet, top) -> sheet.words(line, area.left(), top, false))
                    .spaced(at == 0 ? before : 0, at == last ? after : 0)
                    .kept(kept));
        }
        return boxes;
    }

    static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    /** Draws lines one under the other. */
    static void draw(Sheet sheet, List<Line> lines, Area area, double top, Alignment alignment, boolean artifact) {
        double y = top;
        for (var line : lines) {
            double free = area.width() - line.width();
            double x = switch (alignment) {
                case LEFT -> area.left();
                case CENTER -> area.left() + free / 2;
                case RIGHT -> area.left() + free;
            };
            sheet.words(line, x, y, artifact);
            y += line.height();
        }
    }
}
