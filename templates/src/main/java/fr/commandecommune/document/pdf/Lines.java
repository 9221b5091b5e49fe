package fr.commandecommune.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks words into lines no wider than asked; a word too long for a line of its own is cut, never lost. */
final class Lines {

    private static final double TOLERANCE = 0.01;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> current = new ArrayList<>();
    private double x;

    private Lines(double width) {
        this.width = width;
    }

    static List<Line> of(List<Span> spans, double width) {
        var lines = new Lines(width);
        for (var word : Word.all(spans)) {
            lines.add(word);
        }
        lines.close();
        if (lines.lines.isEmpty() && !spans.isEmpty()) {
            lines.lines.add(empty(spans.getFirst().style()));
        }
        return lines.lines;
    }

    private void add(Word word) {
        if (word.width() > width + TOLERANCE) {
            cut(word).forEach(this::put);
        } else {
            put(word);
        }
        word.newLine().ifPresent(style -> {
            if (current.stream()
                    .allMatch(kept -> kept.pieces().isEmpty() && kept.space().isEmpty())) {
                current.clear();
                lines.add(empty(style));
            }
            close();
        });
    }

    private void put(Word word) {
        if (x > 0 && x + word.width() > width + TOLERANCE) {
            close();
        }
        current.add(word);
        x += word.widthWithSpace();
    }

    private List<Word> cut(Word word) {
        var parts = new ArrayList<Word>();
        var part = new Pieces();
        double room = width;
        for (var glyph : word.glyphs()) {
            if (glyph.width() > room && !part.isEmpty()) {
                parts.add(Word.of(part.take(), List.of(), Optional.empty()));
                room = width;
            }
            part.add(glyph);
            room -= glyph.width();
        }
        parts.add(Word.of(part.take(), word.space(), Optional.empty()));
        return parts;
    }

    private void close() {
        if (!current.isEmpty()) {
            lines.add(line());
        }
        current.clear();
        x = 0;
    }

    private Line line() {
        var pieces = new ArrayList<Piece>();
        var gathered = new Pieces();
        for (var word : current) {
            word.pieces().forEach(gathered::add);
            word.space().forEach(gathered::add);
        }
        double left = 0;
        double height = 0;
        double ascent = 0;
        for (var piece : gathered.take()) {
            pieces.add(piece.at(left));
            left += piece.width();
            height = Math.max(height, piece.span().style().leading());
            ascent = Math.max(ascent, piece.span().style().ascent());
        }
        var last = current.getLast();
        return new Line(pieces, left - (last.widthWithSpace() - last.width()), height, ascent);
    }

    private static Line empty(Style style) {
        return new Line(List.of(), 0, style.leading(), style.ascent());
    }
}
