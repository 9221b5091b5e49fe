package fr.commandecommune.document.docx;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Inline;
import fr.commandecommune.document.Orientation;
import fr.commandecommune.document.Table;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables: a header that comes again on each page, rows that no page cuts, columns as wide as what they hold. */
record WordTables(XWPFDocument word, WordText text) {

    private static final String RULE = "C9D3D8";
    private static final String HEAD = "EEF3F5";

    void write(Table table, Orientation held) {
        if (!table.caption().isEmpty()) {
            var caption = word.createParagraph();
            caption.setStyle("Legende");
            text.write(caption, table.caption());
        }
        var widths = WordWidths.of(table, WordFurniture.textWidth(held));
        var made = word.createTable();
        made.removeRow(0);
        lay(made, widths, table.look() == Table.Look.FORM ? "5A6470" : RULE);
        table.header().forEach(row -> header(fill(made, table, row, widths, true)));
        table.body().forEach(row -> fill(made, table, row, widths, false));
        table.totals().forEach(row -> fill(made, table, row, widths, true));
        after();
    }

    /** One place a person, side by side, with room for the signature. */
    void sign(Block.Signature signature, Orientation held) {
        var signatories = signature.signatories();
        if (signatories.isEmpty()) {
            return;
        }
        var each = WordFurniture.textWidth(held) / signatories.size();
        var made = word.createTable(1, signatories.size());
        lay(made, signatories.stream().map(one -> each).toList(), "FFFFFF");
        made.getRow(0).setCantSplitRow(true);
        for (var at = 0; at < signatories.size(); at++) {
            var cell = made.getRow(0).getCell(at);
            var capacity = cell.getParagraphs().getFirst();
            text.write(capacity, signatories.get(at).capacity());
            capacity.setSpacingAfter(1200);
            text.write(cell.addParagraph(), signatories.get(at).name());
        }
        after();
    }

    private static void lay(XWPFTable made, List<Integer> widths, String colour) {
        var total = widths.stream().mapToInt(Integer::intValue).sum();
        made.setWidth(total);
        made.setTableAlignment(TableRowAlign.LEFT);
        made.setCellMargins(45, 90, 45, 90);
        made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = made.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        made.setTopBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        made.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        made.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        made.setRightBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        made.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, colour);
        made.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, colour);
    }

    private static void header(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.getTableCells().forEach(cell -> {
            cell.setColor(HEAD);
            cell.getParagraphs().forEach(paragraph -> paragraph.setStyle("TeteDeColonne"));
        });
    }

    private XWPFTableRow fill(XWPFTable made, Table table, Table.Row row, List<Integer> widths, boolean strong) {
        var line = made.createRow();
        while (line.getTableCells().size() > 0) {
            line.removeCell(0);
        }
        line.setCantSplitRow(true);
        var column = 0;
        for (var cell : row.cells()) {
            var made1 = line.createCell();
            var width = widths.subList(column, column + cell.columns()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            made1.setWidth(String.valueOf(width));
            if (cell.columns() > 1) {
                made1.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
            }
            var paragraph = made1.getParagraphs().getFirst();
            paragraph.setStyle("Cellule");
            paragraph.setAlignment(alignment(table.columns().get(column).alignment()));
            write(
                    paragraph,
                    cell.content(),
                    strong || table.columns().get(column).rowHeader());
            column += cell.columns();
        }
        return line;
    }

    private void write(org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph, List<Inline> content, boolean strong) {
        if (strong) {
            text.writeStrong(paragraph, content);
        } else {
            text.write(paragraph, content);
        }
    }

    private static ParagraphAlignment alignment(Table.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    /** Two tables without a paragraph between them would be one. */
    private void after() {
        word.createParagraph().setSpacingAfter(60);
    }
}
