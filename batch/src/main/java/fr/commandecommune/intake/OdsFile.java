package fr.commandecommune.intake;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A workbook of LibreOffice's format (OpenDocument). */
record OdsFile(ZippedBook zip, List<Sheet> sheets) implements ReturnFile {

    private static final String CONTENT = "content.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int HEAD = 1 << 16;

    static OdsFile open(Path path) throws Unreadable {
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

    private static OdsFile read(ZippedBook zip) throws Unreadable {
        if (!head(zip, "mimetype").startsWith(TYPE) || !zip.has(CONTENT)) {
            throw Unreadable.illegible("Le fichier n’est pas un classeur .ods."
                    + " Ouvrez-le dans un tableur et enregistrez-le au format .ods, .xlsx ou .csv.");
        }
        if (head(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw ZippedBook.encrypted();
        }
        for (var part : zip.parts()) {
            if (part.startsWith("Basic/") || part.startsWith("Scripts/")) {
                throw ZippedBook.macros();
            }
        }
        var names = tables(zip);
        var sheets = new ArrayList<Sheet>();
        for (var i = 0; i < names.size(); i++) {
            var table = i;
            sheets.add(new Sheet(names.get(i), () -> new OdsRows(zip.xml(CONTENT), table)));
        }
        for (var sheet : sheets) {
            SheetCheck.readToTheEnd(sheet);
        }
        return new OdsFile(zip, List.copyOf(sheets));
    }

    private static List<String> tables(ZippedBook zip) throws Unreadable {
        var names = new ArrayList<String>();
        try {
            var xml = zip.xml(CONTENT);
            while (xml.hasNext()) {
                if (SheetCheck.next(xml) == START_ELEMENT && OdsRows.isTable(xml)) {
                    names.add(XlsxFile.attribute(xml, "name"));
                    if (names.size() > 200) {
                        throw ZippedBook.tooBig();
                    }
                    OdsRows.skipTable(xml);
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw ZippedBook.unreadable(e);
        }
        return names;
    }

    private static String head(ZippedBook zip, String part) throws Unreadable {
        try (var in = zip.bytes(part)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ZippedBook.cut();
        }
    }
}
