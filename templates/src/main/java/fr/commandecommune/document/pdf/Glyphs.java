package fr.commandecommune.document.pdf;

/** Finds the face that draws a character. */
final class Glyphs {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_SPACE = 0x202F;
    private static final double NARROW_WIDTH = 0.165;

    private Glyphs() {}

    /**
     * One character, ready to be placed.
     *
     * @throws UnprintableCharacter where no face of ours has it
     */
    static Piece piece(int character, Span span) {
        var weight = span.style().weight();
        double size = span.style().size();
        var face = weight.face();
        if (face.draws(character)) {
            return piece(character, span, face, character == NARROW_SPACE ? narrowSize(face, size) : size);
        }
        var fallback = weight.fallback();
        if (!fallback.draws(character)) {
            throw new UnprintableCharacter(character, span.text());
        }
        return piece(character, span, fallback, fallbackSize(character, face, fallback, size));
    }

    private static Piece piece(int character, Span span, Face face, double size) {
        return new Piece(span, face, size, Character.toString(character), 0, face.width(character, size));
    }

    /** The narrow space of our typeface is too thin to be seen between a figure and its unit: it is drawn larger. */
    private static double narrowSize(Face face, double size) {
        return size * NARROW_WIDTH / face.width(NARROW_SPACE, 1);
    }

    /** A no-break space is as wide as a space of the main face; other glyphs are brought to the same x-height. */
    private static double fallbackSize(int character, Face face, Face fallback, double size) {
        return character == NO_BREAK_SPACE ? size * face.width(' ', 1) / fallback.width(NO_BREAK_SPACE, 1) : size * 0.9;
    }
}
