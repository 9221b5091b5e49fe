package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Lays out where people sign: at the right for one person, side by side for several. */
final class SignatureBoxes {

    private static final double ROOM_TO_SIGN = 64;
    private static final double GUTTER = 20;
    private static final int MOST_IN_A_ROW = 3;

    private final Spans spans;
    private final Area area;
    private final Node parent;

    SignatureBoxes(Spans spans, Area area, Node parent) {
        this.spans = spans;
        this.area = area;
        this.parent = parent;
    }

    List<Box> of(Block.Signature signature) {
        int columns = Math.clamp(signature.signatories().size(), 2, MOST_IN_A_ROW);
        var boxes = new ArrayList<Box>();
        var place = place(signature, columns);
        boxes.addAll(TextBoxes.title(spans.of(signature.placeAndDate(), Style.BODY, parent.child("P")), place, 22, 10));
        var signatories = signature.signatories();
        for (int at = 0; at < signatories.size(); at += MOST_IN_A_ROW) {
            boxes.add(row(signatories.subList(at, Math.min(at + MOST_IN_A_ROW, signatories.size())), columns));
        }
        return boxes;
    }

    private Area place(Block.Signature signature, int columns) {
        return signature.signatories().size() == 1 ? column(1, columns) : area;
    }

    private Box row(List<Block.Signatory> signatories, int columns) {
        var people = new ArrayList<Person>();
        for (int at = 0; at < signatories.size(); at++) {
            var where = column(signatories.size() == 1 && columns == 2 ? 1 : at, columns);
            people.add(person(signatories.get(at), where));
        }
        double height = people.stream().mapToDouble(Person::height).max().orElse(0);
        return Box.of(height, (sheet, top) -> people.forEach(person -> person.draw(sheet, top)))
                .spaced(0, 12);
    }

    private Person person(Block.Signatory signatory, Area where) {
        var capacity = spans.of(signatory.capacity(), Style.BODY, parent.child("P"));
        var name = spans.of(signatory.name(), Style.BODY.with(Weight.SEMIBOLD), parent.child("P"));
        return new Person(Lines.of(capacity, where.width()), Lines.of(name, where.width()), where);
    }

    private Area column(int at, int columns) {
        double width = (area.width() - GUTTER * (columns - 1)) / columns;
        return new Area(area.left() + at * (width + GUTTER), width, area.depth());
    }

    /** One who signs: in what capacity, the room for his hand, and his name under it. */
    private record Person(List<Line> capacity, List<Line> name, Area where) {

        double height() {
            return TextBoxes.height(capacity) + TextBoxes.height(name) + ROOM_TO_SIGN;
        }

        void draw(Sheet sheet, double top) {
            TextBoxes.draw(sheet, capacity, where, top, Alignment.LEFT, false);
            double below = top + TextBoxes.height(capacity) + ROOM_TO_SIGN;
            sheet.draw(new Sheet.Mark.Rule(where.left(), below - 3, where.width(), 0.5, Ink.RULE));
            TextBoxes.draw(sheet, name, where, below, Alignment.LEFT, false);
        }
    }
}
