package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Document;
import fr.commandecommune.document.Inline;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Lays blocks out as boxes, in reading order. */
final class BlockBoxes {

    private static final double PARAGRAPH_AFTER = 7;
    private static final double SIGNED_TEXT = 42;
    private static final double[] HEADING_BEFORE = {22, 15, 11, 9, 9};
    private static final double[] HEADING_AFTER = {6, 4, 3, 2, 2};

    private final Spans spans;
    private final Iterator<Title> titles;
    private final ContentsBoxes contents;

    /**
     * Lays a document out.
     *
     * @param pages the page of each title, from a first layout; empty for the first
     */
    BlockBoxes(Document document, Spans spans, Map<URI, Integer> pages) {
        var all = Title.all(document);
        this.spans = spans;
        this.titles = all.iterator();
        this.contents = new ContentsBoxes(all, pages);
    }

    /** All of a document; each page break says how the pages after it are held. */
    List<Box> whole(Document document, Node root) {
        var boxes = new ArrayList<Box>();
        var area = Area.of(document.orientation());
        var stretch = new ArrayList<Block>();
        for (var block : document.blocks()) {
            if (block instanceof Block.PageBreak turn) {
                boxes.addAll(of(stretch, area, root));
                stretch.clear();
                area = Area.of(turn.next());
                boxes.add(Box.turn(turn.next()));
            } else {
                stretch.add(block);
            }
        }
        boxes.addAll(of(stretch, area, root));
        return boxes;
    }

    List<Box> of(List<Block> blocks, Area area, Node parent) {
        var boxes = new ArrayList<Box>();
        for (int at = 0; at < blocks.size(); at++) {
            boolean introduces = at + 1 < blocks.size() && introduces(blocks.get(at), blocks.get(at + 1));
            var own = of(blocks.get(at), area, parent, introduces);
            boolean signed = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Signature;
            boxes.addAll(signed ? withSignature(own) : own);
        }
        return boxes;
    }

    private List<Box> of(Block block, Area area, Node parent, boolean introduces) {
        return switch (block) {
            case Block.Heading heading -> title(heading.title(), area, parent);
            case Block.Article article -> title(article.title(), area, parent);
            case Block.Paragraph paragraph ->
                paragraph(paragraph.content(), area.measure(), parent.child("P"), introduces);
            case Block.ListBlock list -> new ListBoxes(this).of(list, area.measure(), parent);
            case Block.TableBlock table -> new TableBoxes(spans, table.table(), area, parent).boxes();
            case Block.ChartBlock chart -> new ChartBoxes(area.measure(), parent).of(chart.chart());
            case Block.Callout callout -> CalloutBoxes.of(callout, area.measure(), parent.child("Div"), this);
            case Block.Signature signature -> new SignatureBoxes(spans, area, parent).of(signature);
            case Block.Contents wanted -> contents.of(wanted, area, parent);
            case Block.PageBreak turn -> List.of(Box.turn(turn.next()));
        };
    }

    List<Box> paragraph(List<Inline> content, Area area, Node node, boolean keptWithNext) {
        return TextBoxes.of(spans.of(content, Style.BODY, node), area, 0, PARAGRAPH_AFTER, keptWithNext);
    }

    /** Nobody signs a page that says nothing: the last lines before a signature go with it. */
    private static List<Box> withSignature(List<Box> boxes) {
        var kept = new ArrayList<>(boxes);
        double height = 0;
        for (int at = kept.size() - 1; at >= 0 && height < SIGNED_TEXT; at--) {
            height += kept.get(at).height();
            kept.set(at, kept.get(at).kept(true));
        }
        return kept;
    }

    /** Words that end with a colon stay with what they announce. */
    private static boolean introduces(Block block, Block next) {
        return block instanceof Block.Paragraph paragraph
                && (next instanceof Block.ListBlock || next instanceof Block.TableBlock)
                && Inline.plain(paragraph.content()).stripTrailing().endsWith(":");
    }

    private List<Box> title(List<Inline> words, Area area, Node parent) {
        var title = titles.next();
        var node = parent.child("H" + (title.level() + 1));
        var style = Style.heading(title.level());
        var content = new ArrayList<Span>();
        if (!title.label().isEmpty()) {
            content.add(Span.of(title.label() + title.gap(), style, node));
        }
        content.addAll(spans.of(words, style, node));
        int at = title.level() - 1;
        var boxes = new ArrayList<>(TextBoxes.title(content, area, HEADING_BEFORE[at], HEADING_AFTER[at]));
        boxes.set(0, boxes.getFirst().marking(title));
        return boxes;
    }
}
