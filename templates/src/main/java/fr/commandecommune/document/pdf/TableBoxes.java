package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Lays a table out, one box a row; its header comes again where the page turns, unseen by those who are read to. */
final class TableBoxes {

    private static final double BEFORE = 4;
    private static final double AFTER = 12;
    private static final double CAPTION_AFTER = 4;
    private static final double SMALL = 170;

    private final Spans spans;
    private final Table table;
    private final Area area;
    private final Node node;
    private final double scale;
    private final double[] widths;

    TableBoxes(Spans spans, Table table, Area area, Node parent) {
        this.spans = spans;
        this.table = table;
        this.area = area;
        this.node = parent.child("Table");
        var needs = needs();
        this.scale = ColumnWidths.scale(table.columns(), needs, area.width());
        this.widths = ColumnWidths.of(table.columns(), needs, area.width(), scale);
    }

    List<Box> boxes() {
        var boxes = new ArrayList<>(caption());
        var header = rows(table.header(), Part.HEADER, "THead");
        var repeated = header.stream().flatMap(row -> row.repeated().stream()).toList();
        header.forEach(row -> boxes.addAll(kept(row.boxes())));
        var body = rows(table.body(), Part.BODY, "TBody");
        var totals = rows(table.totals(), Part.TOTALS, "TFoot");
        for (int at = 0; at < body.size(); at++) {
            var row = body.get(at).boxes();
            boolean opens = at == 0 && body.size() > 1 && row.size() == 1;
            boolean beforeTotals = at == body.size() - 1 && !totals.isEmpty();
            (opens || beforeTotals ? lastKept(row) : row).forEach(box -> boxes.add(box.under(repeated)));
        }
        totals.forEach(row -> row.boxes().forEach(box -> boxes.add(box.under(repeated))));
        if (!boxes.isEmpty()) {
            boxes.set(0, boxes.getFirst().spaced(BEFORE, boxes.getFirst().after()));
            boxes.set(boxes.size() - 1, boxes.getLast().spaced(boxes.getLast().before(), AFTER));
        }
        return Box.wholeIfUnder(SMALL, boxes);
    }

    private List<Box> caption() {
        if (table.caption().isEmpty()) {
            return List.of();
        }
        return TextBoxes.title(
                spans.of(table.caption(), Style.CAPTION, node.child("Caption")), area, BEFORE, CAPTION_AFTER);
    }

    private static List<Box> kept(List<Box> boxes) {
        return boxes.stream().map(box -> box.kept(true)).toList();
    }

    private static List<Box> lastKept(List<Box> row) {
        var boxes = new ArrayList<>(row);
        boxes.set(boxes.size() - 1, boxes.getLast().kept(true));
        return boxes;
    }

    private List<TableRow> rows(List<Table.Row> rows, Part part, String type) {
        var group = node.child(type);
        return rows.stream().map(row -> row(row, part, group.child("TR"))).toList();
    }

    private TableRow row(Table.Row row, Part part, Node tr) {
        var cells = new ArrayList<TableRow.Cell>();
        double x = area.left();
        int column = 0;
        for (var cell : row.cells()) {
            double width = 0;
            for (int covered = 0; covered < cell.columns(); covered++) {
                width += widths[column + covered];
            }
            var inner = new Area(x, width, 0).inset(TableRow.PADDING_X, TableRow.PADDING_X);
            var cellNode = cellNode(cell, table.columns().get(column), part, tr);
            var style = style(part, table.columns().get(column)).scaled(scale);
            var words = spans.of(cell.content(), style, cellNode);
            cells.add(new TableRow.Cell(
                    Lines.of(words, inner.width()),
                    inner,
                    table.columns().get(column).alignment(),
                    cellNode));
            x += width;
            column += cell.columns();
        }
        return new TableRow(cells, part, area, table.look() == Table.Look.FORM);
    }

    private static Node cellNode(Table.Cell cell, Table.Column column, Part part, Node tr) {
        var attributes = new ArrayList<Node.Attribute>();
        boolean header = part == Part.HEADER || (part == Part.BODY && column.rowHeader());
        if (header) {
            attributes.add(new Node.Attribute("Table", "Scope", part == Part.HEADER ? "Column" : "Row"));
        }
        if (cell.columns() > 1) {
            attributes.add(new Node.Attribute("Table", "ColSpan", cell.columns()));
        }
        return tr.child(header ? "TH" : "TD", attributes.toArray(Node.Attribute[]::new));
    }

    private Style style(Part part, Table.Column column) {
        return switch (part) {
            case HEADER -> Style.COLUMN_TITLE;
            case TOTALS -> Style.CELL.with(Weight.SEMIBOLD);
            case BODY ->
                column.rowHeader() && table.look() == Table.Look.FACTS
                        ? Style.CELL.with(Weight.SEMIBOLD).with(Ink.QUIET)
                        : Style.CELL;
        };
    }

    private List<ColumnWidths.Need> needs() {
        var needs = new ArrayList<ColumnWidths.Need>();
        boolean allAsked = table.columns().stream().allMatch(column -> column.weight() > 0);
        table.header().forEach(row -> needs(row, Part.HEADER, allAsked, needs));
        table.body().forEach(row -> needs(row, Part.BODY, allAsked, needs));
        table.totals().forEach(row -> needs(row, Part.TOTALS, allAsked, needs));
        return needs;
    }

    private void needs(Table.Row row, Part part, boolean allAsked, List<ColumnWidths.Need> needs) {
        int at = 0;
        for (var cell : row.cells()) {
            if (cell.columns() == 1 && (allAsked || table.columns().get(at).weight() == 0)) {
                needs.add(need(cell.content(), at, part));
            }
            at += cell.columns();
        }
    }

    private ColumnWidths.Need need(List<Inline> content, int at, Part part) {
        var column = table.columns().get(at);
        var words = Word.all(spans.of(content, style(part, column), node));
        double longest = words.stream().mapToDouble(Word::width).max().orElse(0);
        double whole = words.stream().mapToDouble(Word::widthWithSpace).sum();
        boolean figures = column.weight() == 0 && part != Part.HEADER && column.alignment() == Table.Alignment.RIGHT;
        return new ColumnWidths.Need(at, figures ? whole : longest, whole);
    }

    /** The three parts of a table. */
    enum Part {
        HEADER,
        BODY,
        TOTALS
    }
}
