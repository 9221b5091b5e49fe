package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table.Alignment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the table of contents out: each title leads to its page, and says its number. */
final class ContentsBoxes {

    private static final double NUMBER_WIDTH = 34;
    private static final double INDENT = 16;
    private static final double DOT = 4;

    private final List<Title> titles;
    private final Map<URI, Integer> pages;

    ContentsBoxes(List<Title> titles, Map<URI, Integer> pages) {
        this.titles = titles;
        this.pages = pages;
    }

    List<Box> of(Block.Contents wanted, Area area, Node parent) {
        var node = parent.child("TOC");
        var boxes = new ArrayList<Box>();
        for (var title : titles) {
            if (title.level() <= wanted.depth()) {
                boxes.addAll(entry(title, area, node.child("TOCI").child("Link")));
            }
        }
        if (!boxes.isEmpty()) {
            boxes.set(boxes.size() - 1, boxes.getLast().spaced(boxes.getLast().before(), 12));
        }
        return boxes;
    }

    private List<Box> entry(Title title, Area area, Node node) {
        var style = title.level() == 1 ? Style.BODY.with(Weight.SEMIBOLD) : Style.BODY;
        double indent = (title.level() - 1) * INDENT;
        var words = area.inset(indent, NUMBER_WIDTH);
        var lines = Lines.of(List.of(span(words(title) + " ", style, node, title.place())), words.width());
        var number = span(pages.getOrDefault(title.place(), 0).toString(), style, node, title.place());
        var boxes = new ArrayList<Box>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean last = at == lines.size() - 1;
            boxes.add(Box.of(line.height(), (sheet, top) -> {
                        sheet.words(line, words.left(), top, false);
                        if (last) {
                            page(sheet, line, words, area, number, top);
                        }
                    })
                    .spaced(at == 0 && title.level() == 1 ? 5 : 0, 0)
                    .kept(!last));
        }
        return boxes;
    }

    private static void page(Sheet sheet, Line line, Area words, Area area, Span number, double top) {
        var numbers = Lines.of(List.of(number), NUMBER_WIDTH);
        double from = words.left() + line.width() + DOT;
        double to = area.left() + area.width() - numbers.getFirst().width() - DOT;
        int count = (int) Math.max(0, (to - from) / DOT);
        for (int at = 0; at < count; at++) {
            double left = to - (count - at) * DOT;
            sheet.draw(new Sheet.Mark.Fill(left, top + line.ascent() - 0.8, 0.8, 0.8, Ink.RULE));
        }
        TextBoxes.draw(sheet, numbers, area.inset(area.width() - NUMBER_WIDTH, 0), top, Alignment.RIGHT, false);
    }

    private static String words(Title title) {
        return title.label().isEmpty() ? title.words() : title.label() + title.gap() + title.words();
    }

    private static Span span(String words, Style style, Node node, URI place) {
        return new Span(words, style, node, false, Optional.of(place), false);
    }
}
