package fr.commandecommune.pack;

import fr.commandecommune.need.JointOrder.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A schedule as a workbook of one sheet: what the buyer wrote is locked, what the tenderer fills in is not. The sheet is
 * protected without a password, against slips and not against anybody.
 */
final class Workbook implements AutoCloseable {

    /** Row of the headers, from 0; the articles begin on the next one. */
    static final int HEADER = 5;

    private static final int MARGIN_COLUMNS = 1;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final LocalDate day;
    private int next = HEADER + 1;

    /** What a column holds. */
    enum Content {
        WORDS("@", false),
        QUANTITY("#,##0.###", false),
        RATE("0.##", false),
        MONEY("#,##0.00", false),
        OPEN_WORDS("@", true),
        OPEN_MONEY("#,##0.00##", true),
        OPEN_RATE("0.##", true),
        OPEN_YES_NO("@", true);

        private final String format;
        private final boolean open;

        Content(String format, boolean open) {
            this.format = format;
            this.open = open;
        }
    }

    /** A column: its title, its width in characters, what it holds. */
    record Column(String title, int width, Content content) {}

    Workbook(String sheetName, List<Column> columns, LocalDate day) {
        this.columns = columns;
        this.day = day;
        this.sheet = book.createSheet(sheetName);
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, (columns.get(column).width() + MARGIN_COLUMNS) * 256);
        }
    }

    /** The lines above the table: title, subject, reference, and what to do; then the headers. */
    void head(String title, String subject, String reference, String advice) {
        line(0, title, 14, true);
        line(1, subject, 11, true);
        line(2, reference, 10, false);
        line(3, advice, 10, false).setHeightInPoints(42);
        var row = sheet.createRow(HEADER);
        row.setHeightInPoints(32);
        var style = bordered("@", false);
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0x17, (byte) 0x4A, (byte) 0x5B}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        var font = book.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}));
        style.setFont(font);
        for (int column = 0; column < columns.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(columns.get(column).title());
            cell.setCellStyle(style);
        }
    }

    private Row line(int index, String words, int points, boolean bold) {
        var row = sheet.createRow(index);
        var cell = row.createCell(0);
        cell.setCellValue(words);
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        var font = book.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(index, index, 0, columns.size() - 1));
        return row;
    }

    /** A row for an article; what it writes in each cell is up to the caller. */
    Row row(List<CellStyle> styles) {
        var row = sheet.createRow(next++);
        for (int column = 0; column < columns.size(); column++) {
            row.createCell(column).setCellStyle(styles.get(column));
        }
        return row;
    }

    /** One style a column, made once for the whole sheet. */
    List<CellStyle> styles() {
        return styles(columns.stream().map(Column::content).toList());
    }

    /** One style a column, for rows that do not hold what their column says. */
    List<CellStyle> styles(List<Content> contents) {
        return contents.stream().map(this::style).toList();
    }

    /** Says PROJET on each page that is printed. */
    void draft() {
        sheet.getHeader().setCenter("PROJET");
    }

    private CellStyle style(Content content) {
        var style = bordered(content.format, content.open);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (content == Content.OPEN_YES_NO) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (!content.open) {
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xEE, (byte) 0xF3, (byte) 0xF5}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /** A style of a total, in bold. */
    CellStyle totalStyle(String format) {
        var style = bordered(format, false);
        var font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xDC, (byte) 0xE6, (byte) 0xEA}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle bordered(String format, boolean open) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setLocked(!open);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    /** First row of the articles, as the spreadsheet counts. */
    static int firstRow() {
        return HEADER + 2;
    }

    /** Last row written so far, as the spreadsheet counts. */
    int lastRow() {
        return next;
    }

    /** The address of a cell in the row being written, such as {@code E7}. */
    static String at(Row row, int column) {
        return CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
    }

    /** The cells of a column over all articles, such as {@code F7:F40}. */
    String range(int column, int lastRow) {
        var letter = CellReference.convertNumToColString(column);
        return letter + firstRow() + ":" + letter + lastRow;
    }

    /** What the open columns accept. */
    void validate() {
        if (lastRow() < firstRow()) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            validate(column, columns.get(column).content(), firstRow());
        }
    }

    /** What the cells of a column accept, from a row, as the spreadsheet counts, to the last one written. */
    void validate(int column, Content content, int fromRow) {
        var helper = sheet.getDataValidationHelper();
        var cells = new CellRangeAddressList(fromRow - 1, lastRow() - 1, column, column);
        var rule = switch (content) {
            case OPEN_YES_NO -> Optional.of(helper.createExplicitListConstraint(new String[] {"oui", "non"}));
            case OPEN_MONEY -> Optional.of(helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null));
            case OPEN_RATE -> Optional.of(helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"));
            default -> Optional.<DataValidationConstraint>empty();
        };
        rule.ifPresent(constraint -> {
            var validation = helper.createValidation(constraint, cells);
            validation.setShowErrorBox(true);
            validation.setEmptyCellAllowed(true);
            validation.createErrorBox("Valeur refusée", advice(content));
            sheet.addValidationData(validation);
        });
    }

    private static String advice(Content content) {
        return switch (content) {
            case OPEN_YES_NO -> "Écrivez oui ou non.";
            case OPEN_RATE -> "Écrivez un nombre de 0 à 100, sans le signe %.";
            default -> "Écrivez un nombre positif, sans unité.";
        };
    }

    /** A4 across, headers on each page, panes frozen, sheet protected. */
    void finish(String footer) {
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft(footer);
        sheet.getFooter().setRight("&P / &N");
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        var core = book.getProperties().getCoreProperties();
        var date = Optional.of(java.util.Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        core.setCreated(date);
        core.setModified(date);
        core.setCreator("Commande commune");
        book.setForceFormulaRecalculation(true);
    }

    void title(String title) {
        book.getProperties().getCoreProperties().setTitle(title);
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return Archive.sameBytes(out.toByteArray());
    }

    /** Puts a line's quantity in a cell without a float in between growing its decimals. */
    static void quantity(Cell cell, Line line) {
        cell.setCellValue(line.quantities().estimated().doubleValue());
    }

    /** Lets the book go; closing it would write it once more. */
    @Override
    public void close() {
        book.getPackage().revert();
    }
}
