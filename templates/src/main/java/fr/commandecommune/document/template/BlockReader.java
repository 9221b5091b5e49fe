package fr.commandecommune.document.template;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Orientation;
import fr.commandecommune.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Turns parsed Markdown into blocks. */
final class BlockReader {

    private static final Pattern BLOCK_FIELD = Pattern.compile("\\{\\{table:([A-Za-z][A-Za-z0-9.]*)}}");
    private static final Pattern ANCHOR = Pattern.compile("^(.*?)\\s*\\{#([a-z][a-z0-9-]*)}\\s*$", Pattern.DOTALL);
    private static final String ARTICLE_MARK = "§";
    private static final String WARNING_MARK = "[!attention]";

    private final String source;
    private final FieldReader fields;
    private final InlineReader inlines;

    BlockReader(String source, FieldReader fields) {
        this.source = source;
        this.fields = fields;
        this.inlines = new InlineReader(source, fields);
    }

    List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private List<Block> block(Node node) {
        if (node instanceof LinkReferenceDefinition) {
            return List.of();
        }
        if (node instanceof ThematicBreak) {
            return List.of(new Block.PageBreak(Orientation.PORTRAIT));
        }
        return switch (node) {
            case Heading heading -> List.of(title(heading));
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> List.of(new Block.ListBlock(false, 1, entries(list)));
            case OrderedList list ->
                List.of(new Block.ListBlock(
                        true, Optional.ofNullable(list.getMarkerStartNumber()).orElse(1), entries(list)));
            case TableBlock table -> List.of(new Block.TableBlock(table(table)));
            case BlockQuote quote -> List.of(callout(quote));
            default ->
                throw new TemplateFault(
                        source + "\u202F: " + node.getClass().getSimpleName() + " ne s’imprime pas (ni HTML, ni code)");
        };
    }

    private Block title(Heading heading) {
        var content = new ArrayList<>(inlines.read(heading));
        var anchor = anchor(content);
        boolean numbered = !content.isEmpty()
                && content.getFirst() instanceof Inline.Text first
                && first.value().startsWith(ARTICLE_MARK);
        if (!numbered) {
            return new Block.Heading(heading.getLevel(), content);
        }
        var first = Inline.plain(List.of(content.removeFirst()));
        content.addFirst(Inline.text(first.substring(ARTICLE_MARK.length()).strip() + trailingSpace(first, content)));
        return new Block.Article(heading.getLevel(), content, anchor);
    }

    private static String trailingSpace(String first, List<Inline> rest) {
        return !rest.isEmpty() && first.endsWith(" ") ? " " : "";
    }

    private static Optional<String> anchor(List<Inline> content) {
        if (!content.isEmpty() && content.getLast() instanceof Inline.Text last) {
            var matcher = ANCHOR.matcher(last.value());
            if (matcher.matches()) {
                content.removeLast();
                if (!matcher.group(1).isEmpty()) {
                    content.addLast(Inline.text(matcher.group(1)));
                }
                return Optional.of(matcher.group(2));
            }
        }
        return Optional.empty();
    }

    private List<Block> paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getNext() == null) {
            var field = BLOCK_FIELD.matcher(text.getLiteral().strip());
            if (field.matches()) {
                return fields.blocks(field.group(1));
            }
        }
        return List.of(new Block.Paragraph(inlines.read(paragraph)));
    }

    private List<Block.ListEntry> entries(Node list) {
        var entries = new ArrayList<Block.ListEntry>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                entries.add(new Block.ListEntry(blocks(item)));
            }
        }
        return entries;
    }

    private Block callout(BlockQuote quote) {
        var blocks = new ArrayList<>(blocks(quote));
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph opening
                && !opening.content().isEmpty()
                && opening.content().getFirst() instanceof Inline.Text first
                && first.value().startsWith(WARNING_MARK)) {
            var rest = new ArrayList<>(opening.content());
            rest.set(
                    0,
                    Inline.text(first.value().substring(WARNING_MARK.length()).stripLeading()));
            blocks.set(0, new Block.Paragraph(rest));
            return new Block.Callout(Block.Tone.WARNING, blocks);
        }
        return new Block.Callout(Block.Tone.NOTE, blocks);
    }

    private Table table(TableBlock table) {
        var header = new ArrayList<Table.Row>();
        var body = new ArrayList<Table.Row>();
        var columns = new ArrayList<Table.Column>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    header.add(row(row));
                    columns.addAll(columns(row));
                } else if (part instanceof TableBody) {
                    body.add(row(row));
                }
            }
        }
        return new Table(List.of(), columns, header, body, List.of(), Table.Look.ROWS);
    }

    private Table.Row row(Node row) {
        var cells = new ArrayList<Table.Cell>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new Table.Cell(inlines.read(cell), 1));
        }
        return new Table.Row(cells);
    }

    private static List<Table.Column> columns(Node header) {
        var columns = new ArrayList<Table.Column>();
        for (var node = header.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                columns.add(new Table.Column(alignment(cell), 0, false));
            }
        }
        return columns;
    }

    private static Table.Alignment alignment(TableCell cell) {
        return switch (Optional.ofNullable(cell.getAlignment()).orElse(TableCell.Alignment.LEFT)) {
            case LEFT -> Table.Alignment.LEFT;
            case CENTER -> Table.Alignment.CENTER;
            case RIGHT -> Table.Alignment.RIGHT;
        };
    }
}
