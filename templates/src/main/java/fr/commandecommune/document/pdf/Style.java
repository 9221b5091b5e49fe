package fr.commandecommune.document.pdf;

/** How words are set; sizes are in points. */
record Style(Weight weight, double size, double leading, Ink ink) {

    static final Style BODY = new Style(Weight.REGULAR, 10.5, 14.8, Ink.TEXT);
    static final Style TITLE = new Style(Weight.SEMIBOLD, 22, 26.5, Ink.ACCENT);
    static final Style SUBJECT = new Style(Weight.REGULAR, 13.5, 18, Ink.TEXT);
    static final Style ISSUER = new Style(Weight.SEMIBOLD, 10.5, 14, Ink.TEXT);
    static final Style REFERENCE = new Style(Weight.REGULAR, 9.5, 13, Ink.QUIET);
    static final Style DRAFT = new Style(Weight.SEMIBOLD, 9.5, 13, Ink.WARNING);
    static final Style CAPTION = new Style(Weight.SEMIBOLD, 9.5, 13, Ink.ACCENT);
    static final Style CELL = new Style(Weight.REGULAR, 9, 11.8, Ink.TEXT);
    static final Style COLUMN_TITLE = new Style(Weight.SEMIBOLD, 8.6, 11, Ink.ACCENT);
    static final Style FURNITURE = new Style(Weight.REGULAR, 8.2, 10.5, Ink.QUIET);
    static final Style WATERMARK = new Style(Weight.BOLD, 150, 150, Ink.WATERMARK);

    private static final Style[] HEADINGS = {
        new Style(Weight.SEMIBOLD, 14, 18.5, Ink.ACCENT),
        new Style(Weight.SEMIBOLD, 11.5, 15.5, Ink.ACCENT),
        new Style(Weight.SEMIBOLD, 10.5, 14.8, Ink.TEXT),
        new Style(Weight.ITALIC, 10.5, 14.8, Ink.TEXT),
        new Style(Weight.ITALIC, 10.5, 14.8, Ink.QUIET),
    };

    static Style heading(int level) {
        return HEADINGS[level - 1];
    }

    Style with(Weight other) {
        return new Style(other, size, leading, ink);
    }

    Style with(Ink other) {
        return new Style(weight, size, leading, other);
    }

    Style scaled(double factor) {
        return new Style(weight, size * factor, leading * factor, ink);
    }

    /** From the top of a line to its baseline. */
    double ascent() {
        return (leading - size) / 2 + size * 0.76;
    }
}
