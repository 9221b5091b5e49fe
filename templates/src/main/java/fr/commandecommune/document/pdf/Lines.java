package fr.commandecommune.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines no wider than asked; a word too long for a line of its own is cut, never lost. */
final class Lines {

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> current = new ArrayList<>();
    private double x;
    private double inked;

    private Lines(double width) {
        this.width = width;
    }

    static List<Line> of(List<Span> spans, double width) {
        var lines = new Lines(width);
        for (var word : Word.all(spans)) {
            lines.add(word);
        }
        lines.end(spans);
        return lines.lines;
    }

    private void add(Word word) {
        if (x > 0 && x + word.width() > width + 0.01) {
            close();
        }
        if (word.width() > width + 0.01) {
            cut(word).forEach(this::put);
        } else {
            put(word);
        }
        if (word.endsLine()) {
            close(word);
        }
    }

    private void put(Word word) {
        if (x > 0 && x + word.width() > width + 0.01) {
            close();
        }
        for (var piece : word.pieces()) {
            append(piece);
        }
        inked = word.pieces().isEmpty() ? inked : x;
        word.space().forEach(this::append);
    }

    private void append(Piece piece) {
        var placed = piece.at(x);
        x += piece.width();
        if (!current.isEmpty() && current.getLast().joins(placed)) {
            current.set(current.size() - 1, current.getLast().followedBy(placed));
        } else {
            current.add(placed);
        }
    }

    private List<Word> cut(Word word) {
        var parts = new ArrayList<Word>();
        var part = new ArrayList<Piece>();
        double room = width;
        for (var glyph : word.glyphs()) {
            if (glyph.width() > room && !part.isEmpty()) {
                parts.add(new Word(List.copyOf(part), List.of(), false));
                part.clear();
                room = width;
            }
            part.add(glyph);
            room -= glyph.width();
        }
        parts.add(new Word(part, word.space(), false));
        return parts;
    }

    private void close() {
        var tallest = current.stream().map(Piece::span).map(Span::style).reduce(Lines::taller);
        tallest.ifPresent(style -> lines.add(new Line(current, inked, style.leading(), style.ascent())));
        current = new ArrayList<>();
        x = 0;
        inked = 0;
    }

    private void close(Word word) {
        if (current.isEmpty()) {
            word.breakStyle().ifPresent(style -> lines.add(new Line(List.of(), 0, style.leading(), style.ascent())));
        }
        close();
    }

    private void end(List<Span> spans) {
        close();
        if (lines.isEmpty() && !spans.isEmpty()) {
            var style = spans.getFirst().style();
            lines.add(new Line(List.of(), 0, style.leading(), style.ascent()));
        }
    }

    private static Style taller(Style one, Style other) {
        return other.leading() > one.leading() ? other : one;
    }
}
