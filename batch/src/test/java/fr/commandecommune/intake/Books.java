package fr.commandecommune.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part. */
final class Books {

    private Books() {}

    /** An XLSX of sheets given by the XML of their rows. */
    static Map<String, String> xlsx(Map<String, String> sheets) {
        var parts = new LinkedHashMap<String, String>();
        var tabs = new StringBuilder();
        var relations = new StringBuilder();
        var number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            tabs.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
                    .formatted(sheet.getKey(), number, number == 1 ? "visible" : "hidden", number));
            relations.append(
                    "<Relationship Id=\"rId%d\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/s%d.xml\"/>"
                            .formatted(number, number));
            parts.put(
                    "xl/worksheets/s%d.xml".formatted(number),
                    "<worksheet xmlns=\"m\"><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + tabs + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;mètres d'adhésif&quot;\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        return parts;
    }

    /** Rows of texts, numbers where they are digits; cells are separated by {@code |}, the first row is {@code first}. */
    static String rows(int first, String... rows) {
        var xml = new StringBuilder();
        for (var i = 0; i < rows.length; i++) {
            xml.append("<row r=\"").append(first + i).append("\">");
            var cells = rows[i].split("\\|", -1);
            for (var j = 0; j < cells.length; j++) {
                var reference = new Column(j, "").letters() + (first + i);
                if (cells[j].startsWith("<c")) {
                    xml.append(cells[j]);
                } else if (cells[j].matches("-?[0-9]+([.][0-9]+)?(E[+][0-9]+)?")) {
                    xml.append("<c r=\"%s\"><v>%s</v></c>".formatted(reference, cells[j]));
                } else if (!cells[j].isEmpty()) {
                    xml.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, cells[j]));
                }
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    /** An ODS of tables given by the XML of their rows. */
    static Map<String, String> ods(Map<String, String> tables) {
        var parts = new LinkedHashMap<String, String>();
        var content = new StringBuilder();
        tables.forEach((name, rows) -> content.append("<table:table table:name=\"%s\">".formatted(name))
                .append(rows)
                .append("</table:table>"));
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + odsContent(content.toString()));
        parts.put("META-INF/manifest.xml", "<manifest/>");
        return parts;
    }

    static String odsContent(String tables) {
        return "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:calcext=\"c\">"
                + "<office:body><office:spreadsheet>" + tables + "</office:spreadsheet></office:body>"
                + "</office:document-content>";
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
