package fr.commandecommune.intake;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a sheet for its bounds only, so that nothing of a workbook is taken that cannot be read to its end. */
final class SheetCheck {

    private SheetCheck() {}

    static void readToTheEnd(Sheet sheet) throws Unreadable {
        try (var rows = sheet.rows()) {
            while (rows.next().isPresent()) {
                // Bounds are counted by the reader itself.
            }
        }
    }

    /** The next event; a document type, which no spreadsheet writes, is refused. */
    static int next(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw ZippedBook.entities();
        }
        return event;
    }
}
