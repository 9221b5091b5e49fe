package fr.commandecommune.aggregation;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A workbook opened, filled in and saved by LibreOffice, where it is installed. */
final class Spreadsheet {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final Path desk;
    private final Path flat;
    private final Document book;

    private Spreadsheet(Path desk, Path flat, Document book) {
        this.desk = desk;
        this.flat = flat;
        this.book = book;
    }

    static boolean installed() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    static Spreadsheet open(Path file, Path desk) throws IOException, InterruptedException {
        var flat = convert(file, desk, "fods", "fods");
        try (InputStream xml = Files.newInputStream(flat)) {
            var reading = DocumentBuilderFactory.newInstance();
            reading.setNamespaceAware(true);
            return new Spreadsheet(desk, flat, reading.newDocumentBuilder().parse(xml));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** Writes a number, or a text that is none, in a cell such as {@code H8} of a sheet. */
    void write(String sheet, String place, String typed) {
        var cell = cell(sheet, Integer.parseInt(place.substring(1)), place.charAt(0) - 'A');
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.removeAttributeNS(OFFICE, "value");
        var number = typed.matches("-?[0-9]+(\\.[0-9]+)?");
        cell.setAttributeNS(OFFICE, "office:value-type", number ? "float" : "string");
        if (number) {
            cell.setAttributeNS(OFFICE, "office:value", typed);
        }
        var text = book.createElementNS(TEXT, "text:p");
        text.setTextContent(typed);
        cell.appendChild(text);
    }

    /** Whether a cell may be written in while its sheet is protected. */
    boolean locked(String sheet, String place) {
        var style = cell(sheet, Integer.parseInt(place.substring(1)), place.charAt(0) - 'A')
                .getAttributeNS(TABLE, "style-name");
        var properties = book.getElementsByTagName("style:style");
        for (int i = 0; i < properties.getLength(); i++) {
            var one = (Element) properties.item(i);
            if (one.getAttribute("style:name").equals(style)) {
                var cells = one.getElementsByTagName("style:table-cell-properties");
                return cells.getLength() == 0
                        || !((Element) cells.item(0))
                                .getAttribute("style:cell-protect")
                                .equals("none");
            }
        }
        return true;
    }

    boolean isProtected(String sheet) {
        return "true".equals(table(sheet).getAttributeNS(TABLE, "protected"));
    }

    /** The conditions of its validation rules. */
    String conditions() {
        var all = new StringBuilder();
        var rules = book.getElementsByTagNameNS(TABLE, "content-validation");
        for (int i = 0; i < rules.getLength(); i++) {
            all.append(((Element) rules.item(i)).getAttributeNS(TABLE, "condition"))
                    .append('\n');
        }
        return all.toString();
    }

    /** Saves it under that ending; {@code filter} as LibreOffice calls it. */
    Path saveAs(String ending, String filter) throws IOException, InterruptedException {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(book), new StreamResult(flat.toFile()));
        } catch (TransformerException unwritable) {
            throw new IOException(unwritable);
        }
        return convert(flat, desk, ending, filter);
    }

    private Element table(String sheet) {
        var tables = book.getElementsByTagNameNS(TABLE, "table");
        for (int i = 0; i < tables.getLength(); i++) {
            var table = (Element) tables.item(i);
            if (table.getAttributeNS(TABLE, "name").equals(sheet)) {
                return table;
            }
        }
        throw new IllegalArgumentException(sheet);
    }

    private Element cell(String sheet, int row, int column) {
        var rows = table(sheet).getElementsByTagNameNS(TABLE, "table-row");
        var at = 1;
        for (int i = 0; i < rows.getLength(); i++) {
            var one = (Element) rows.item(i);
            if (at == row) {
                return inRow(one, column);
            }
            at += repeated(one, "number-rows-repeated");
        }
        throw new IllegalArgumentException(sheet + " " + row);
    }

    private Element inRow(Element row, int column) {
        var at = 0;
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element cell) {
                var repeated = repeated(cell, "number-columns-repeated");
                if (column < at + repeated) {
                    return alone(row, cell, column - at, repeated);
                }
                at += repeated;
            }
        }
        throw new IllegalArgumentException("column " + column);
    }

    /** Cells that are alike are written once: the one that is meant gets an element of its own. */
    private static Element alone(Element row, Element cell, int before, int repeated) {
        if (repeated == 1) {
            return cell;
        }
        cell.removeAttributeNS(TABLE, "number-columns-repeated");
        for (int i = 0; i < repeated - 1; i++) {
            row.insertBefore(cell.cloneNode(true), cell);
        }
        Node found = cell;
        for (int i = 0; i < repeated - 1 - before; i++) {
            found = found.getPreviousSibling();
        }
        return (Element) found;
    }

    private static int repeated(Element element, String attribute) {
        var times = element.getAttributeNS(TABLE, attribute);
        return times.isEmpty() ? 1 : Integer.parseInt(times);
    }

    private static Path convert(Path file, Path desk, String ending, String filter)
            throws IOException, InterruptedException {
        var out = Files.createTempDirectory(desk, ending);
        var program = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + desk.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        out.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("soffice.log").toFile())
                .start();
        if (!program.waitFor(180, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new IOException("soffice did not end");
        }
        var name = String.valueOf(file.getFileName());
        var made = out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
        if (!Files.exists(made)) {
            throw new IOException(Files.readString(out.resolve("soffice.log")));
        }
        return made;
    }
}
