package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** The head of the first page: who issues the document, what it is called, what it is about. */
final class TitleBlock {

    private static final double RULE = 1.4;

    private TitleBlock() {}

    static List<Box> of(Document document, Spans spans, Area area, Node parent) {
        var boxes = new ArrayList<Box>();
        boxes.addAll(line(document.issuer(), Style.ISSUER, spans, area, parent.child("P"), 0, 5));
        boxes.add(Box.of(
                        RULE,
                        (sheet, top) ->
                                sheet.draw(new Sheet.Mark.Fill(area.left(), top, area.width(), RULE, Ink.ACCENT)))
                .spaced(0, 20));
        if (document.draft()) {
            boxes.addAll(line("PROJET — document de travail", Style.DRAFT, spans, area, parent.child("P"), 0, 2));
        }
        boxes.addAll(title(document, spans, area, parent.child("H1")));
        boxes.addAll(line(document.subject(), Style.SUBJECT, spans, area, parent.child("P"), 0, 5));
        var reference = document.reference().isEmpty() ? "" : "Référence\u202F: " + document.reference();
        boxes.addAll(line(reference, Style.REFERENCE, spans, area, parent.child("P"), 0, 0));
        boxes.add(Box.of(0, (sheet, top) -> {}).spaced(0, 18));
        return boxes;
    }

    private static List<Box> title(Document document, Spans spans, Area area, Node node) {
        var boxes = new ArrayList<>(line(document.title(), Style.TITLE, spans, area, node, 0, 6));
        boxes.set(0, boxes.getFirst().marking(Title.of(document)));
        return boxes;
    }

    private static List<Box> line(
            String words, Style style, Spans spans, Area area, Node node, double before, double after) {
        return words.isEmpty()
                ? List.of()
                : TextBoxes.title(spans.of(List.of(Inline.text(words)), style, node), area, before, after);
    }
}
