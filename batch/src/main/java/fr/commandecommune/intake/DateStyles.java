package fr.commandecommune.intake;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The cell styles of a workbook under which a number is shown as a day or an hour. */
final class DateStyles {

    private static final String PART = "xl/styles.xml";

    private DateStyles() {}

    static BitSet read(ZippedBook zip) throws Unreadable {
        var dates = new BitSet();
        if (!zip.has(PART)) {
            return dates;
        }
        var formats = new HashSet<String>();
        var inCells = false;
        var style = 0;
        try {
            var xml = zip.xml(PART);
            while (xml.hasNext()) {
                var event = SheetCheck.next(xml);
                if (event == START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> {
                            if (showsADay(XlsxFile.attribute(xml, "formatCode"))) {
                                formats.add(XlsxFile.attribute(xml, "numFmtId"));
                            }
                        }
                        case "cellXfs" -> inCells = true;
                        case "xf" -> {
                            if (inCells) {
                                dates.set(style++, isDate(XlsxFile.attribute(xml, "numFmtId"), formats));
                            }
                        }
                        default -> {}
                    }
                } else if (event == END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                    inCells = false;
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
        return dates;
    }

    private static boolean isDate(String format, Set<String> own) {
        if (own.contains(format)) {
            return true;
        }
        if (!format.matches("[0-9]{1,3}")) {
            return false;
        }
        var id = Integer.parseInt(format);
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    /** Whether a format has a day, month, year, hour or second outside of its quoted texts, colours and fillers. */
    static boolean showsADay(String format) {
        var first = format.split(";", -1)[0];
        var codes = first.replaceAll("\"[^\"]*\"|\\\\.|[_*].", "").replaceAll("(?i)\\[(?!h+]|m+]|s+])[^]]*]", "");
        return codes.matches("(?i).*[dmyhsja].*") && !codes.matches("(?i)general|standard");
    }
}
