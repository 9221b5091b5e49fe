package fr.commandecommune.intake;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share, by number. */
final class SharedStrings {

    private static final String PART = "xl/sharedStrings.xml";
    private static final int MOST = 2_000_000;
    private static final long MOST_LETTERS = 60_000_000;
    private static final int LONGEST = 100_000;

    private SharedStrings() {}

    static List<String> read(ZippedBook zip) throws Unreadable {
        var strings = new ArrayList<String>();
        if (!zip.has(PART)) {
            return strings;
        }
        long letters = 0;
        try {
            var xml = zip.xml(PART);
            while (xml.hasNext()) {
                if (SheetCheck.next(xml) == START_ELEMENT && xml.getLocalName().equals("si")) {
                    var text = text(xml, "si");
                    letters += text.length();
                    strings.add(text);
                }
                if (strings.size() > MOST || letters > MOST_LETTERS) {
                    throw ZippedBook.tooBig();
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
        return strings;
    }

    /** The text of {@code <t>} elements up to the end of an element, without the phonetic reading of Asian words. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException, Unreadable {
        var text = new StringBuilder();
        var inText = false;
        var phonetic = false;
        while (true) {
            var event = SheetCheck.next(xml);
            if (event == START_ELEMENT) {
                phonetic |= xml.getLocalName().equals("rPh");
                inText = xml.getLocalName().equals("t") && !phonetic;
            } else if (event == END_ELEMENT) {
                if (xml.getLocalName().equals(end)) {
                    return text.toString();
                }
                phonetic &= !xml.getLocalName().equals("rPh");
                inText = false;
            } else if (inText && (event == CHARACTERS || event == CDATA || event == SPACE)) {
                text.append(xml.getText());
                if (text.length() > LONGEST) {
                    throw ZippedBook.tooBig();
                }
            }
        }
    }
}
