package fr.commandecommune.document.pdf;

import java.util.List;

/**
 * A line of text, its pieces from left to right.
 *
 * @param width without the space at its end
 */
record Line(List<Piece> pieces, double width, double height, double ascent) {

    Line {
        pieces = List.copyOf(pieces);
    }
}
