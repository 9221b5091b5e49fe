package fr.commandecommune.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers characters into pieces as long as one span and one face draw them. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Piece open;
    private double width;

    void add(Piece character) {
        if (open == null || !open.joins(character)) {
            close();
            open = character;
        }
        text.append(character.text());
        width += character.width();
    }

    boolean isEmpty() {
        return open == null && pieces.isEmpty();
    }

    /** What was gathered; the next character begins anew. */
    List<Piece> take() {
        close();
        var taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }

    private void close() {
        if (open != null) {
            pieces.add(open.holding(text.toString(), width));
        }
        open = null;
        text.setLength(0);
        width = 0;
    }
}
