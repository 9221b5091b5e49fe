package fr.commandecommune.document.pdf;

/** Characters of one span that one face draws, at their place in a line. */
record Piece(Span span, Face face, double size, String text, double x, double width) {

    Piece at(double otherX) {
        return new Piece(span, face, size, text, otherX, width);
    }

    Piece holding(String words, double wide) {
        return new Piece(span, face, size, words, x, wide);
    }

    /** Whether the next piece may be drawn in one go with this one. */
    boolean joins(Piece next) {
        return face == next.face && size == next.size && span.equals(next.span);
    }
}
