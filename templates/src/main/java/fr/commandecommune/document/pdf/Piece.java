package fr.commandecommune.document.pdf;

/** Characters of one span that one face draws, at their place in a line. */
record Piece(Span span, Face face, double size, String text, double x, double width) {

    Piece at(double otherX) {
        return new Piece(span, face, size, text, otherX, width);
    }

    Piece measured(int character) {
        return new Piece(span, face, size, text, x, face.width(character, size));
    }

    Piece followedBy(Piece next) {
        return new Piece(span, face, size, text + next.text, x, width + next.width);
    }

    boolean joins(Piece next) {
        return span.equals(next.span) && face == next.face && size == next.size;
    }
}
