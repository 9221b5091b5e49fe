package fr.commandecommune.intake;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import fr.commandecommune.intake.Cell.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one table of an OpenDocument workbook, read as a stream; repeated rows and cells are unfolded within bounds. */
final class OdsRows implements RowReader {

    private static final int LONGEST = 100_000;
    private static final long MOST_REPEATED = 2_000_000;
    private static final long MOST_SLOTS = 100_000_000;

    private final XMLStreamReader xml;
    private final int table;
    private boolean inTable;
    private boolean ended;
    private int number;
    private int again;
    private long repeated;
    private long slots;
    private List<Cell> cells = List.of();

    OdsRows(XMLStreamReader xml, int table) {
        this.xml = xml;
        this.table = table;
    }

    static boolean isTable(XMLStreamReader xml) {
        return xml.getLocalName().equals("table") && xml.getPrefix().equals("table");
    }

    /** Goes to the end of the table whose start was read, with the tables inside it. */
    static void skipTable(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var depth = 1;
        while (depth > 0) {
            var event = SheetCheck.next(xml);
            if (event == START_ELEMENT && isTable(xml)) {
                depth++;
            } else if (event == END_ELEMENT && isTable(xml)) {
                depth--;
            }
        }
    }

    @Override
    public Optional<Row> next() throws Unreadable {
        try {
            if (!inTable) {
                enter();
            }
            if (again > 0) {
                again--;
                number++;
                return Optional.of(new Row(number, cells));
            }
            while (!ended) {
                var event = SheetCheck.next(xml);
                if (event == END_ELEMENT && isTable(xml)) {
                    ended = true;
                } else if (event == START_ELEMENT && isTable(xml)) {
                    skipTable(xml);
                } else if (event == START_ELEMENT && xml.getLocalName().equals("table-row") && row()) {
                    return Optional.of(new Row(number, cells));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
    }

    @Override
    public void close() throws Unreadable {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
    }

    private void enter() throws XMLStreamException, Unreadable {
        inTable = true;
        for (var met = 0; ; met++) {
            while (SheetCheck.next(xml) != START_ELEMENT || !isTable(xml)) {
                // Styles and settings come before the tables.
            }
            if (met == table) {
                return;
            }
            skipTable(xml);
        }
    }

    /** Reads one row with its repetitions; whether it holds anything. */
    private boolean row() throws XMLStreamException, Unreadable {
        var times = count("number-rows-repeated");
        var read = new ArrayList<Cell>();
        var column = 0;
        while (true) {
            var event = SheetCheck.next(xml);
            if (event == END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == START_ELEMENT
                    && (xml.getLocalName().equals("table-cell")
                            || xml.getLocalName().equals("covered-table-cell"))) {
                var columns = count("number-columns-repeated");
                var cell = cell(xml.getLocalName());
                column = put(read, column, cell, columns);
            }
        }
        if (read.isEmpty()) {
            number += times;
            return false;
        }
        requireRows(number + (long) times);
        repeated += (times - 1L) * read.size();
        slots += read.size();
        if (repeated > MOST_REPEATED || slots > MOST_SLOTS) {
            throw ZippedBook.tooBig();
        }
        cells = read;
        number++;
        again = times - 1;
        return true;
    }

    private int put(List<Cell> read, int column, Cell cell, int times) throws Unreadable {
        if (cell.isEmpty()) {
            return (int) Math.min(column + (long) times, Integer.MAX_VALUE - ZippedBook.MOST_COLUMNS);
        }
        repeated += times - 1;
        if (column + (long) times > ZippedBook.MOST_COLUMNS || repeated > MOST_REPEATED) {
            throw ZippedBook.tooBig();
        }
        while (read.size() < column) {
            read.add(Cell.EMPTY);
        }
        for (var i = 0; i < times; i++) {
            read.add(cell);
        }
        return column + times;
    }

    private Cell cell(String element) throws XMLStreamException, Unreadable {
        var type = XlsxFile.attribute(xml, "value-type");
        var error = false;
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("value-type")) {
                error |= "error".equals(xml.getAttributeValue(i));
                type = "calcext".equals(xml.getAttributePrefix(i)) ? type : xml.getAttributeValue(i);
            }
        }
        var value = XlsxFile.attribute(xml, "value");
        var formula = XlsxFile.attribute(xml, "formula");
        var text = content(element);
        if (error) {
            return new Cell(Kind.ERROR, text);
        }
        return switch (type) {
            case "float", "currency", "percentage" -> CellValues.number(value);
            case "date", "time" -> new Cell(Kind.DATE, text);
            case "boolean" -> new Cell(Kind.BOOLEAN, text);
            default ->
                type.isEmpty() && text.isBlank() && !formula.isEmpty()
                        ? new Cell(Kind.UNCALCULATED, formula.substring(formula.indexOf('=')))
                        : Cell.text(text);
        };
    }

    /** The paragraphs of a cell, without the notes pinned to it. */
    private String content(String element) throws XMLStreamException, Unreadable {
        var text = new StringBuilder();
        var pinned = 0;
        var paragraphs = 0;
        while (true) {
            var event = SheetCheck.next(xml);
            if (event == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation", "shapes", "frame", "custom-shape" -> pinned++;
                    case "p" -> text.append(pinned == 0 && paragraphs++ > 0 ? "\n" : "");
                    case "s" -> text.append(pinned == 0 ? " ".repeat(Math.min(count("c"), 1000)) : "");
                    case "tab", "line-break" -> text.append(pinned == 0 ? " " : "");
                    default -> {}
                }
            } else if (event == END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation", "shapes", "frame", "custom-shape" -> pinned--;
                    default -> {
                        if (pinned == 0 && xml.getLocalName().equals(element)) {
                            return text.toString();
                        }
                    }
                }
            } else if (pinned == 0 && paragraphs > 0 && (event == CHARACTERS || event == CDATA || event == SPACE)) {
                text.append(xml.getText());
            }
            if (text.length() > LONGEST) {
                throw ZippedBook.tooBig();
            }
        }
    }

    private int count(String attribute) throws Unreadable {
        var typed = XlsxFile.attribute(xml, attribute);
        if (typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("[0-9]{1,9}")) {
            throw ZippedBook.tooBig();
        }
        return Math.max(1, Integer.parseInt(typed));
    }

    private static void requireRows(long rows) throws Unreadable {
        if (rows > ZippedBook.MOST_ROWS) {
            throw ZippedBook.tooBig();
        }
    }
}
