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
        var style = span.style();
        var face = Face.of(style.weight().file());
        var text = Character.toString(character);
        if (face.draws(character)) {
            double size = character == NARROW_SPACE ? narrowSize(face, style) : style.size();
            return new Piece(span, face, size, text, 0, face.width(character, size));
        }
        var other = Face.of(style.weight().fallback());
        if (!other.draws(character)) {
            throw new UnprintableCharacter(character, span.text());
        }
        return new Piece(span, other, fallbackSize(character, face, other, style), text, 0, 0).measured(character);
    }

    /** The narrow space of our typeface is too thin to be seen between a figure and its unit: it is drawn larger. */
    private static double narrowSize(Face face, Style style) {
        return style.size() * NARROW_WIDTH / face.width(NARROW_SPACE, 1);
    }

    /** A no-break space is as wide as a space of the main face; other glyphs are brought to the same x-height. */
    private static double fallbackSize(int character, Face face, Face other, Style style) {
        return character == NO_BREAK_SPACE
                ? style.size() * face.width(' ', 1) / other.width(NO_BREAK_SPACE, 1)
                : style.size() * 0.9;
    }
}
