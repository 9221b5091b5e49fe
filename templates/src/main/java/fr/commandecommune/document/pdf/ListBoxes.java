package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Lays a list out: each entry behind its dash, bullet, figure or letter. */
final class ListBoxes {

    private static final double ENTRY_AFTER = 3.5;
    private static final double LIST_AFTER = 7;
    private static final double INDENT = 15;
    private static final double NUMBER_INDENT = 20;

    private final BlockBoxes blocks;

    ListBoxes(BlockBoxes blocks) {
        this.blocks = blocks;
    }

    List<Box> of(Block.ListBlock list, Area area, Node parent) {
        var node = parent.child("L", new Node.Attribute("List", "ListNumbering", numbering(list, area.depth())));
        var boxes = new ArrayList<Box>();
        for (int at = 0; at < list.entries().size(); at++) {
            var label = list.ordered() ? number(list.start() + at, area.depth()) : bullet(area.depth());
            boxes.addAll(entry(list.entries().get(at), label, indent(list), area, node.child("LI")));
        }
        if (!boxes.isEmpty()) {
            var last = boxes.removeLast();
            boxes.add(last.spaced(last.before(), LIST_AFTER));
        }
        return boxes;
    }

    private List<Box> entry(Block.ListEntry entry, String label, double indent, Area area, Node item) {
        var labelNode = item.child("Lbl");
        var body = item.child("LBody");
        var inner = area.indented(indent);
        var boxes = new ArrayList<>(content(entry.blocks(), inner, body));
        var mark = Lines.of(List.of(Span.of(label, Style.BODY.with(Ink.ACCENT), labelNode)), indent)
                .getFirst();
        var first = boxes.isEmpty() ? Box.of(Style.BODY.leading(), (sheet, top) -> {}) : boxes.removeFirst();
        boxes.addFirst(first.drawnBy((sheet, top) -> {
            sheet.words(mark, area.left(), top, false);
            first.drawing().on(sheet, top);
        }));
        var last = boxes.removeLast();
        boxes.add(last.spaced(last.before(), ENTRY_AFTER));
        return boxes;
    }

    private List<Box> content(List<Block> content, Area area, Node body) {
        return content.size() == 1 && content.getFirst() instanceof Block.Paragraph only
                ? blocks.paragraph(only.content(), area, body, false)
                : blocks.of(content, area, body).stream()
                        .map(ListBoxes::tightened)
                        .toList();
    }

    private static Box tightened(Box box) {
        return box.spaced(Math.min(box.before(), ENTRY_AFTER), Math.min(box.after(), ENTRY_AFTER));
    }

    private static double indent(Block.ListBlock list) {
        return list.ordered() ? NUMBER_INDENT : INDENT;
    }

    private static String numbering(Block.ListBlock list, int depth) {
        if (!list.ordered()) {
            return "Disc";
        }
        return depth % 2 == 0 ? "Decimal" : "LowerAlpha";
    }

    private static String bullet(int depth) {
        return depth % 2 == 0 ? "–" : "•";
    }

    private static String number(int value, int depth) {
        return depth % 2 == 1 && value <= 26 ? (char) ('a' + value - 1) + ")" : value + ".";
    }
}
