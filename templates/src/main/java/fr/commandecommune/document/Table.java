package fr.commandecommune.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns. The header rows come again at the top of each page the table runs over; the totals close it.
 *
 * @param caption what the table shows, printed above it; empty where the text says it
 */
public record Table(
        List<Inline> caption, List<Column> columns, List<Row> header, List<Row> body, List<Row> totals, Look look) {

    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        body = List.copyOf(body);
        totals = List.copyOf(totals);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Le tableau « " + Inline.plain(caption) + " » n’a pas de colonne");
        }
        for (var rows : List.of(header, body, totals)) {
            for (var row : rows) {
                requireWidth(caption, columns.size(), row);
            }
        }
    }

    /**
     * A column.
     *
     * @param weight its share of the width; 0 lets its content decide
     * @param rowHeader whether its cells name their row, as the designation of an article does
     */
    public record Column(Alignment alignment, double weight, boolean rowHeader) {}

    /** Where the words of a column stand; figures stand at the right. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A row; its cells cover all columns. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell, over one column or several. */
    public record Cell(List<Inline> content, int columns) {
        public Cell {
            content = List.copyOf(content);
            if (columns < 1) {
                throw new IllegalArgumentException("Une cellule couvre au moins une colonne, pas " + columns);
            }
        }
    }

    /** A table of figures, a sheet of facts (label and value) without a header, or a form with cells to fill in by hand. */
    public enum Look {
        ROWS,
        FACTS,
        FORM
    }

    public static Builder of(String caption) {
        return new Builder(caption.isEmpty() ? List.of() : List.of(Inline.text(caption)));
    }

    /** A fact sheet: two columns, what and how much, without a header row. */
    public static FactsBuilder facts(String caption) {
        return new FactsBuilder(caption);
    }

    private static void requireWidth(List<Inline> caption, int columns, Row row) {
        int covered = row.cells().stream().mapToInt(Cell::columns).sum();
        if (covered != columns) {
            throw new IllegalArgumentException("Le tableau « " + Inline.plain(caption) + " » a " + columns
                    + " colonnes et une ligne qui en couvre " + covered);
        }
    }

    /** Makes a table row by row. */
    public static final class Builder {

        private final List<Inline> caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<Cell> titles = new ArrayList<>();
        private final List<Row> body = new ArrayList<>();
        private final List<Row> totals = new ArrayList<>();
        private Look look = Look.ROWS;

        private Builder(List<Inline> caption) {
            this.caption = caption;
        }

        /** Cells are framed, since somebody will write in them. */
        public Builder toFillIn() {
            look = Look.FORM;
            return this;
        }

        /** A column of words, as wide as its content asks. */
        public Builder column(String title) {
            return column(title, Alignment.LEFT, 0);
        }

        /** A column of figures, at the right. */
        public Builder figures(String title) {
            return column(title, Alignment.RIGHT, 0);
        }

        /** The column that names each row. */
        public Builder rowHeader(String title) {
            return column(title, new Column(Alignment.LEFT, 0, true));
        }

        public Builder column(String title, Alignment alignment, double weight) {
            return column(title, new Column(alignment, weight, false));
        }

        public Builder column(String title, Column column) {
            columns.add(column);
            titles.add(new Cell(List.of(Inline.text(title)), 1));
            return this;
        }

        public Builder row(String... cells) {
            body.add(plainRow(List.of(cells)));
            return this;
        }

        public Builder row(List<Cell> cells) {
            body.add(new Row(cells));
            return this;
        }

        public Builder total(String... cells) {
            totals.add(plainRow(List.of(cells)));
            return this;
        }

        public Builder total(List<Cell> cells) {
            totals.add(new Row(cells));
            return this;
        }

        public Table build() {
            return new Table(caption, columns, List.of(new Row(titles)), body, totals, look);
        }

        public Block toBlock() {
            return new Block.TableBlock(build());
        }
    }

    /** Makes a fact sheet line by line. */
    public static final class FactsBuilder {

        private final List<Inline> caption;
        private final List<Row> body = new ArrayList<>();

        private FactsBuilder(String caption) {
            this.caption = caption.isEmpty() ? List.of() : List.of(Inline.text(caption));
        }

        public FactsBuilder fact(String label, String value) {
            return fact(label, List.of(Inline.text(value)));
        }

        public FactsBuilder fact(String label, List<Inline> value) {
            body.add(new Row(List.of(new Cell(List.of(Inline.text(label)), 1), new Cell(value, 1))));
            return this;
        }

        public Table build() {
            var label = new Column(Alignment.LEFT, 0.34, true);
            var value = new Column(Alignment.LEFT, 0.66, false);
            return new Table(caption, List.of(label, value), List.of(), body, List.of(), Look.FACTS);
        }

        public Block toBlock() {
            return new Block.TableBlock(build());
        }
    }

    /** A cell of plain words. */
    public static Cell cell(String text) {
        return new Cell(List.of(Inline.text(text)), 1);
    }

    public static Cell cell(Inline... content) {
        return new Cell(List.of(content), 1);
    }

    private static Row plainRow(List<String> cells) {
        return new Row(cells.stream().map(Table::cell).toList());
    }
}
