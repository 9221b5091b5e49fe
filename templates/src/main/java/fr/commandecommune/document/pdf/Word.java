package fr.commandecommune.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters that stay on one line, then the space after them.
 *
 * @param endsLine whether a new line follows, come what may
 */
record Word(List<Piece> pieces, List<Piece> space, boolean endsLine, Optional<Style> breakStyle) {

    Word(List<Piece> pieces, List<Piece> space, boolean endsLine) {
        this(pieces, space, endsLine, Optional.empty());
    }

    double width() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }

    double widthWithSpace() {
        return width() + space.stream().mapToDouble(Piece::width).sum();
    }

    /** The same characters, one a piece. */
    List<Piece> glyphs() {
        var glyphs = new ArrayList<Piece>();
        for (var piece : pieces) {
            piece.text().codePoints().forEach(character -> glyphs.add(Glyphs.piece(character, piece.span())));
        }
        return glyphs;
    }

    static List<Word> all(List<Span> spans) {
        var reader = new Reader();
        spans.forEach(reader::read);
        return reader.words();
    }

    /** Cuts spans into words. */
    private static final class Reader {

        private final List<Word> words = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private List<Piece> space = new ArrayList<>();
        private int before;

        void read(Span span) {
            if (span.breaks()) {
                end(Optional.of(span.style()));
                return;
            }
            var text = Normalizer.normalize(span.text(), Normalizer.Form.NFC).replace("\r\n", "\n");
            int at = 0;
            while (at < text.length()) {
                int character = text.codePointAt(at);
                at += Character.charCount(character);
                int next = at < text.length() ? text.codePointAt(at) : 0;
                take(character, next, span);
                before = character;
            }
        }

        private void take(int character, int next, Span span) {
            if (character == '\n' || character == '\r') {
                end(Optional.of(span.style()));
            } else if (character == ' ' || character == '\t') {
                space.add(Glyphs.piece(' ', span));
            } else {
                if (!space.isEmpty()) {
                    end(Optional.empty());
                }
                pieces.add(Glyphs.piece(character, span));
                if (mayBreakAfter(character, next)) {
                    end(Optional.empty());
                }
            }
        }

        /** After a hyphen between two letters (« Saint-Just »), not within a number (« R2124-1 »). */
        private boolean mayBreakAfter(int character, int next) {
            return character == '-' && Character.isLetter(before) && Character.isLetter(next);
        }

        private void end(Optional<Style> newLine) {
            if (newLine.isPresent() || !pieces.isEmpty() || !space.isEmpty()) {
                words.add(new Word(pieces, space, newLine.isPresent(), newLine));
            }
            pieces = new ArrayList<>();
            space = new ArrayList<>();
        }

        List<Word> words() {
            end(Optional.empty());
            return words;
        }
    }
}
