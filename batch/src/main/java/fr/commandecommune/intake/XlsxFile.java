package fr.commandecommune.intake;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook of Excel's format (Office Open XML, transitional or strict). */
record XlsxFile(ZippedBook zip, List<Sheet> sheets) implements ReturnFile {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int HEAD = 1 << 16;

    static XlsxFile open(Path path) throws Unreadable {
        var zip = ZippedBook.open(path);
        try {
            return read(zip);
        } catch (Unreadable e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public void close() throws Unreadable {
        zip.close();
    }

    private static XlsxFile read(ZippedBook zip) throws Unreadable {
        refuseMacros(zip);
        if (!zip.has(WORKBOOK)) {
            throw Unreadable.illegible("Le fichier n’est pas un classeur .xlsx."
                    + " Ouvrez-le dans un tableur et enregistrez-le au format .xlsx, .ods ou .csv.");
        }
        var strings = SharedStrings.read(zip);
        var styles = DateStyles.read(zip);
        var targets = targets(zip);
        var sheets = new ArrayList<Sheet>();
        for (var tab : tabs(zip).entrySet()) {
            var part = targets.get(tab.getValue());
            if (part != null) {
                sheets.add(new Sheet(tab.getKey(), () -> new XlsxRows(zip.xml(part), strings, styles)));
            }
        }
        for (var sheet : sheets) {
            SheetCheck.readToTheEnd(sheet);
        }
        return new XlsxFile(zip, List.copyOf(sheets));
    }

    private static void refuseMacros(ZippedBook zip) throws Unreadable {
        for (var part : zip.parts()) {
            if (part.endsWith("vbaProject.bin") || part.startsWith("xl/macrosheets/")) {
                throw ZippedBook.macros();
            }
        }
        try (var types = zip.bytes("[Content_Types].xml")) {
            if (new String(types.readNBytes(HEAD), StandardCharsets.UTF_8).contains("macroEnabled")) {
                throw ZippedBook.macros();
            }
        } catch (IOException e) {
            throw ZippedBook.cut();
        }
    }

    /** The name of each tab, hidden ones too, with the id of its part. */
    private static Map<String, String> tabs(ZippedBook zip) throws Unreadable {
        var tabs = new LinkedHashMap<String, String>();
        try {
            var xml = zip.xml(WORKBOOK);
            while (xml.hasNext()) {
                if (SheetCheck.next(xml) == START_ELEMENT && xml.getLocalName().equals("sheet")) {
                    tabs.put(attribute(xml, "name"), attribute(xml, "id"));
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
        return tabs;
    }

    /** The parts that are worksheets, by the id of their relation. */
    private static Map<String, String> targets(ZippedBook zip) throws Unreadable {
        var targets = new HashMap<String, String>();
        try {
            var xml = zip.xml("xl/_rels/workbook.xml.rels");
            while (xml.hasNext()) {
                if (SheetCheck.next(xml) == START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && attribute(xml, "Type").endsWith("/worksheet")) {
                    var target = attribute(xml, "Target");
                    targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
        return targets;
    }

    /** An attribute by its local name, in whatever namespace; empty when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && !(name.equals("id") && xml.getAttributePrefix(i).isEmpty())) {
                return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }
}
