package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Orientation;
import java.util.ArrayList;
import java.util.List;

/** A page and what is drawn on it, in reading order; measures in points from the top left corner. */
final class Sheet {

    static final double LONG_SIDE = 841.89;
    static final double SHORT_SIDE = 595.28;
    static final double SIDE_MARGIN = 68;
    static final double TOP_MARGIN = 72;
    static final double BOTTOM_MARGIN = 66;

    /** Something drawn. */
    sealed interface Mark {

        /** A line of text: {@code artifact} where it repeats what was read before, or is a header or footer. */
        record Words(Line line, double x, double top, boolean artifact) implements Mark {}

        record Rule(double x, double y, double width, double thickness, Ink ink) implements Mark {}

        record Fill(double x, double y, double width, double height, Ink ink) implements Mark {}

        /** A rectangle that belongs to a figure, as its words do. */
        record Shape(Node node, double x, double y, double width, double height, Ink ink) implements Mark {}

        /** An element that must be there even where it holds no words, such as an empty cell. */
        record Touch(Node node) implements Mark {}

        /** An entry of the outline, that leads here. */
        record Bookmark(Title title, double top) implements Mark {}
    }

    private final Orientation orientation;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(Orientation orientation) {
        this.orientation = orientation;
    }

    static double width(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE;
    }

    static double height(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? LONG_SIDE : SHORT_SIDE;
    }

    static double contentWidth(Orientation orientation) {
        return width(orientation) - 2 * SIDE_MARGIN;
    }

    static double contentHeight(Orientation orientation) {
        return height(orientation) - TOP_MARGIN - BOTTOM_MARGIN;
    }

    Orientation orientation() {
        return orientation;
    }

    double width() {
        return width(orientation);
    }

    double height() {
        return height(orientation);
    }

    List<Mark> marks() {
        return marks;
    }

    void draw(Mark mark) {
        marks.add(mark);
    }

    /** Draws a line with what goes under and over its words. */
    void words(Line line, double x, double top, boolean artifact) {
        double baseline = top + line.ascent();
        for (var piece : line.pieces()) {
            if (piece.span().marked()) {
                double size = piece.span().style().size();
                draw(new Mark.Fill(
                        x + piece.x() - 1, baseline - size * 0.84, piece.width() + 2, size * 1.14, Ink.MARKER));
            }
        }
        draw(new Mark.Words(line, x, top, artifact));
        for (var piece : line.pieces()) {
            if (piece.span().link().filter(target -> target.isAbsolute()).isPresent()) {
                draw(new Mark.Rule(x + piece.x(), baseline + 1.7, piece.width(), 0.5, Ink.ACCENT));
            }
        }
    }
}
