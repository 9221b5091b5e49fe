package fr.commandecommune.memberworkbook;

import java.math.BigDecimal;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/** How the cells look; a text that a spreadsheet would take for a formula stays a text. */
final class Looks {

    static final String FONT = "Arial";
    static final int FONT_SIZE = 10;
    private static final String HEADER_FILL = "1F4E5F";
    private static final String OPEN_FILL = "FFF9E5";
    private static final String LINE = "B8C4C8";

    private Looks() {}

    static void title(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, plain(text));
        sheet.style(row, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .fontColor(HEADER_FILL)
                .set();
    }

    static void header(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fontName(FONT)
                .fontSize(FONT_SIZE)
                .fontColor("FFFFFF")
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, plain(text));
        }
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    static void quantity(Worksheet sheet, int row, int column, BigDecimal quantity) {
        sheet.value(row, column, new BigDecimal(quantity.toPlainString()));
        sheet.style(row, column)
                .format("#,##0.###")
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    /** A cell to write in. */
    static void open(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column)
                .format(format)
                .fillColor(OPEN_FILL)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
