package fr.commandecommune.aggregation;

import java.math.BigDecimal;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of our workbooks look. */
final class Sheets {

    static final String FONT = "Arial";
    static final int FONT_SIZE = 10;
    static final String HEADER_FILL = "1F4E5F";
    static final String TOTAL_FILL = "E8EEF0";
    static final String LINE = "B8C4C8";

    /** Rows gathered in memory before they are written out. */
    static final int FLUSH_EVERY = 500;

    private Sheets() {}

    static void header(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, Plain.text(text));
        sheet.style(row, column)
                .bold()
                .fontName(FONT)
                .fontSize(FONT_SIZE)
                .fontColor("FFFFFF")
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    static void title(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, Plain.text(text));
        sheet.style(row, 0)
                .bold()
                .fontName(FONT)
                .fontSize(14)
                .fontColor(HEADER_FILL)
                .set();
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, Plain.text(text));
        sheet.style(row, column)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    /** Cells that may stay empty, in the same lines as the others. */
    static void frame(Worksheet sheet, int row, int first, int last) {
        sheet.range(row, first, row, last)
                .style()
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }

    static void quantity(Worksheet sheet, int row, int column, BigDecimal quantity) {
        number(sheet, row, column, quantity, quantityFormat(quantity));
    }

    static void amount(Worksheet sheet, int row, int column, BigDecimal amount) {
        number(sheet, row, column, amount, "#,##0.00");
    }

    /** With the decimals it was typed with. */
    static void price(Worksheet sheet, int row, int column, BigDecimal price) {
        number(sheet, row, column, price, "#,##0." + "0".repeat(Math.max(2, price.scale())));
    }

    private static String quantityFormat(BigDecimal quantity) {
        var decimals = Math.max(0, quantity.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number, String format) {
        sheet.value(row, column, new BigDecimal(number.toPlainString()));
        sheet.style(row, column)
                .format(format)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE)
                .set();
    }
}
