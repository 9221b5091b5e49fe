package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Lays a frame out: a wash of colour behind the words and a bar at their left, over as many pages as they need. */
final class CalloutBoxes {

    private static final double BAR = 2.5;
    private static final double LEFT = 14;
    private static final double RIGHT = 12;
    private static final double PADDING = 7;
    private static final double SEAM = 0.3;
    private static final double OUTSIDE = 9;
    private static final double SMALL = 130;

    private CalloutBoxes() {}

    static List<Box> of(Block.Callout callout, Area area, Node node, BlockBoxes blocks) {
        var inner = blocks.of(callout.blocks(), area.inset(LEFT, RIGHT), node);
        var framed = new ArrayList<Box>();
        for (int at = 0; at < inner.size(); at++) {
            boolean first = at == 0;
            boolean last = at == inner.size() - 1;
            double above = first
                    ? PADDING
                    : Math.max(inner.get(at - 1).after(), inner.get(at).before());
            framed.add(framed(inner.get(at), callout.tone(), area, above, last ? PADDING : 0)
                    .spaced(first ? OUTSIDE / 2 : 0, last ? OUTSIDE : 0));
        }
        return Box.wholeIfUnder(SMALL, framed);
    }

    private static Box framed(Box box, Block.Tone tone, Area area, double above, double below) {
        double height = above + box.height() + below;
        return Box.of(height, (sheet, top) -> {
                    double x = area.left();
                    double tall = height + SEAM;
                    sheet.draw(new Sheet.Mark.Fill(x, top, area.width(), tall, wash(tone)));
                    sheet.draw(new Sheet.Mark.Fill(x, top, BAR, tall, bar(tone)));
                    box.drawing().on(sheet, top + above);
                })
                .kept(box.keptWithNext());
    }

    private static Ink wash(Block.Tone tone) {
        return tone == Block.Tone.NOTE ? Ink.WASH : Ink.WARNING_WASH;
    }

    private static Ink bar(Block.Tone tone) {
        return tone == Block.Tone.NOTE ? Ink.ACCENT : Ink.WARNING;
    }
}
