package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays whole on a page: a line of text, a row of a table.
 *
 * @param before the room it asks for above, in points; the larger of two neighbours counts, none at the head of a page
 * @param keptWithNext whether the next box must begin on the same page
 * @param again what comes again at the head of the page when the page turns before this box
 * @param newPage where this box starts a new page, how it is held
 */
record Box(
        double before,
        double height,
        double after,
        boolean keptWithNext,
        Drawing drawing,
        List<Box> again,
        Optional<Orientation> newPage) {

    /** Draws a box with its upper edge at this height of the sheet. */
    interface Drawing {
        void on(Sheet sheet, double top);
    }

    static Box of(double height, Drawing drawing) {
        return new Box(0, height, 0, false, drawing, List.of(), Optional.empty());
    }

    static Box turn(Orientation next) {
        return new Box(0, 0, 0, false, (sheet, top) -> {}, List.of(), Optional.of(next));
    }

    Box spaced(double above, double below) {
        return new Box(above, height, below, keptWithNext, drawing, again, newPage);
    }

    Box kept(boolean withNext) {
        return new Box(before, height, after, withNext, drawing, again, newPage);
    }

    Box drawnBy(Drawing other) {
        return new Box(before, height, after, keptWithNext, other, again, newPage);
    }

    /** The same box, with a bookmark that leads to it. */
    Box marking(Title title) {
        return drawnBy((sheet, top) -> {
            sheet.draw(new Sheet.Mark.Bookmark(title, top));
            drawing.on(sheet, top);
        });
    }

    /** These boxes, all on one page where together they are no taller than this. */
    static List<Box> wholeIfUnder(double height, List<Box> boxes) {
        double tall = boxes.stream().mapToDouble(Box::height).sum();
        if (tall > height || boxes.isEmpty()) {
            return boxes;
        }
        var whole = new ArrayList<Box>();
        boxes.subList(0, boxes.size() - 1).forEach(box -> whole.add(box.kept(true)));
        whole.add(boxes.getLast());
        return whole;
    }

    Box under(List<Box> headers) {
        return new Box(before, height, after, keptWithNext, drawing, headers, newPage);
    }
}
