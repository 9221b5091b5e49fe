package fr.commandecommune.intake;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import fr.commandecommune.intake.Cell.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a worksheet, read as a stream. */
final class XlsxRows implements RowReader {

    private static final long MOST_SLOTS = 100_000_000;

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final BitSet dates;
    private int number;
    private long slots;

    XlsxRows(XMLStreamReader xml, List<String> strings, BitSet dates) {
        this.xml = xml;
        this.strings = strings;
        this.dates = dates;
    }

    @Override
    public Optional<Row> next() throws Unreadable {
        try {
            while (xml.hasNext()) {
                if (SheetCheck.next(xml) == START_ELEMENT && xml.getLocalName().equals("row")) {
                    return Optional.of(row());
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

    private Row row() throws XMLStreamException, Unreadable {
        number = index(XlsxFile.attribute(xml, "r"), number + 1, ZippedBook.MOST_ROWS);
        var cells = new ArrayList<Cell>();
        var column = -1;
        while (true) {
            var event = SheetCheck.next(xml);
            if (event == END_ELEMENT && xml.getLocalName().equals("row")) {
                slots += cells.size();
                if (slots > MOST_SLOTS) {
                    throw ZippedBook.tooBig();
                }
                return new Row(number, cells);
            }
            if (event == START_ELEMENT && xml.getLocalName().equals("c")) {
                column = column(XlsxFile.attribute(xml, "r"), column + 1);
                put(cells, column, cell());
            }
        }
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (column < cells.size()) {
            cells.set(column, cell);
        } else if (!cell.isEmpty()) {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            cells.add(cell);
        }
    }

    private Cell cell() throws XMLStreamException, Unreadable {
        var type = XlsxFile.attribute(xml, "t");
        var style = XlsxFile.attribute(xml, "s");
        var stored = "";
        var formula = "";
        var hasFormula = false;
        while (true) {
            var event = SheetCheck.next(xml);
            if (event == END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> stored = xml.getElementText();
                    case "is" -> stored = SharedStrings.text(xml, "is");
                    case "f" -> {
                        hasFormula = true;
                        formula = xml.getElementText();
                    }
                    default -> {}
                }
            }
        }
        if (hasFormula && stored.isBlank() && !type.equals("str")) {
            return new Cell(Kind.UNCALCULATED, "=" + formula);
        }
        return cell(type, style, stored);
    }

    private Cell cell(String type, String style, String stored) throws Unreadable {
        if (stored.isBlank()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.text(shared(stored.strip()));
            case "inlineStr", "str" -> Cell.text(stored);
            case "b" -> new Cell(Kind.BOOLEAN, stored.strip().equals("1") ? "VRAI" : "FAUX");
            case "e" -> new Cell(Kind.ERROR, stored.strip());
            case "d" -> new Cell(Kind.DATE, stored.strip());
            default ->
                !style.isEmpty() && dates.get(index(style, 0, Integer.MAX_VALUE - 1))
                        ? CellValues.day(stored)
                        : CellValues.number(stored);
        };
    }

    private String shared(String position) throws Unreadable {
        var index = index(position, 0, Integer.MAX_VALUE - 1);
        if (index >= strings.size()) {
            throw ZippedBook.cut();
        }
        return strings.get(index);
    }

    /** The column of a reference such as {@code AB12}, counted from 0. */
    private static int column(String reference, int next) throws Unreadable {
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > ZippedBook.MOST_COLUMNS || column < 1) {
                throw ZippedBook.tooBig();
            }
        }
        var found = column == 0 ? next : column - 1;
        if (found >= ZippedBook.MOST_COLUMNS) {
            throw ZippedBook.tooBig();
        }
        return found;
    }

    private static int index(String typed, int otherwise, int most) throws Unreadable {
        var index = otherwise;
        if (!typed.isEmpty()) {
            try {
                index = Integer.parseInt(typed);
            } catch (NumberFormatException e) {
                throw ZippedBook.cut();
            }
        }
        if (index < 0 || index > most) {
            throw ZippedBook.tooBig();
        }
        return index;
    }
}
