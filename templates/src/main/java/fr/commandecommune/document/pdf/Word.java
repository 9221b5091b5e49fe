package fr.commandecommune.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters that stay on one line, then the space after them.
 *
 * @param width of the characters, without the space
 * @param newLine whether a new line follows, come what may, and in what style
 */
record Word(List<Piece> pieces, List<Piece> space, double width, Optional<Style> newLine) {

    static Word of(List<Piece> pieces, List<Piece> space, Optional<Style> newLine) {
        return new Word(pieces, space, width(pieces), newLine);
    }

    double widthWithSpace() {
        return width + width(space);
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

    private static double width(List<Piece> pieces) {
        double width = 0;
        for (var piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    /** Cuts spans into words. */
    private static final class Reader {

        private final List<Word> words = new ArrayList<>();
        private final Pieces pieces = new Pieces();
        private final Pieces space = new Pieces();
        private int before;
        private boolean inAddress;

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
                inAddress = false;
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

        /** After a hyphen between two letters (« Saint-Just »), not within a number (« R2124-1 »); after a / of an address. */
        private boolean mayBreakAfter(int character, int next) {
            if (character == '/') {
                inAddress |= before == ':';
                return inAddress && before != ':' && before != '/' && Character.isLetterOrDigit(next);
            }
            return character == '-' && Character.isLetter(before) && Character.isLetter(next);
        }

        private void end(Optional<Style> newLine) {
            if (newLine.isPresent() || !pieces.isEmpty() || !space.isEmpty()) {
                words.add(Word.of(pieces.take(), space.take(), newLine));
            }
        }

        List<Word> words() {
            end(Optional.empty());
            return words;
        }
    }
}
