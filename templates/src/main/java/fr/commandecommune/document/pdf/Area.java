package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Orientation;

/** The width a block may use: from the left edge of the sheet, in points; and how deep in lists it stands. */
record Area(double left, double width, int depth) {

    private static final double LONGEST_LINE = 540;

    static Area of(Orientation orientation) {
        return new Area(Sheet.SIDE_MARGIN, Sheet.contentWidth(orientation), 0);
    }

    /** The part of this area that lines of text may fill: a longer line is hard to follow. */
    Area measure() {
        return new Area(left, Math.min(width, LONGEST_LINE), depth);
    }

    Area indented(double by) {
        return new Area(left + by, width - by, depth + 1);
    }

    Area inset(double left, double right) {
        return new Area(this.left + left, width - left - right, depth);
    }
}
