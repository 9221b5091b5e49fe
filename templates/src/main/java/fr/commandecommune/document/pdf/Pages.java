package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Orientation;
import java.util.ArrayList;
import java.util.List;

/** Puts boxes on pages, one under the other. */
final class Pages {

    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private double y;
    private double after;
    private boolean empty = true;

    private Pages(Orientation first) {
        sheet = new Sheet(first);
        sheets.add(sheet);
    }

    static List<Sheet> of(List<Box> boxes, Orientation first) {
        var pages = new Pages(first);
        for (int at = 0; at < boxes.size(); at++) {
            pages.place(boxes, at);
        }
        return pages.sheets;
    }

    private void place(List<Box> boxes, int at) {
        var box = boxes.get(at);
        if (box.newPage().isPresent()) {
            turnFor(box.newPage().get());
            return;
        }
        double room = Sheet.contentHeight(sheet.orientation());
        double needed = chain(boxes, at);
        boolean fits = y + gap(box) + (needed > room ? pair(boxes, at) : needed) <= room + 0.01;
        if (!fits && !empty) {
            turn(sheet.orientation());
            box.again().forEach(this::draw);
        }
        draw(box);
    }

    /** The height of this box and those it must stay with. */
    private static double chain(List<Box> boxes, int from) {
        double height = boxes.get(from).height();
        for (int at = from; boxes.get(at).keptWithNext() && at + 1 < boxes.size(); at++) {
            var next = boxes.get(at + 1);
            if (next.newPage().isPresent()) {
                break;
            }
            height += Math.max(boxes.get(at).after(), next.before()) + next.height();
        }
        return height;
    }

    /** Where all that should stay together is taller than a page: the box and the next one. */
    private static double pair(List<Box> boxes, int at) {
        return boxes.get(at).height()
                + Math.max(boxes.get(at).after(), boxes.get(at + 1).before())
                + boxes.get(at + 1).height();
    }

    private double gap(Box box) {
        return empty ? 0 : Math.max(after, box.before());
    }

    private void draw(Box box) {
        y += gap(box);
        box.drawing().on(sheet, Sheet.TOP_MARGIN + y);
        y += box.height();
        after = box.after();
        empty = false;
    }

    private void turnFor(Orientation next) {
        if (empty) {
            sheets.removeLast();
        }
        turn(next);
    }

    private void turn(Orientation next) {
        sheet = new Sheet(next);
        sheets.add(sheet);
        y = 0;
        after = 0;
        empty = true;
    }
}
