package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.Results.LotHead;
import fr.commandecommune.need.JointOrder.MemberStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One lot: an article a row, its totals, and what each member estimates. */
final class LotSheet {

    private static final List<String> TOTALS = List.of(
            "Référence",
            "Désignation",
            "Unité",
            "Minimum",
            "Estimé",
            "Maximum",
            "Prix unitaire € HT",
            "Montant estimé € HT",
            "Montant maximum € HT");
    private static final int[] WIDTHS = {14, 62, 14, 12, 12, 12, 13, 16, 16};
    private static final int MEMBER_WIDTH = 13;
    private static final int HEADER_ROW = 3;
    private static final int FROZEN_COLUMNS = 2;

    private final Worksheet sheet;
    private final LotHead lot;
    private final List<MemberStatus> members;
    private final Map<String, Integer> columns = new HashMap<>();
    private int row = HEADER_ROW;
    private String article = "";

    LotSheet(Workbook workbook, LotHead lot, List<MemberStatus> members) {
        this.sheet = workbook.newWorksheet("Lot " + lot.lot());
        this.lot = lot;
        this.members = members;
    }

    /** Writes the sheet to its end: a workbook that is streamed has room for one open sheet only. */
    void write(Results results, RunId run) throws IOException {
        layOut(); // before any row is flushed, since the widths come first in the file
        writeHeader();
        results.eachShare(run, lot.lot(), share -> {
            if (!share.line().article().equals(article)) {
                article = share.line().article();
                nextRow();
                writeLine(share.line());
            }
            var column = columns.get(share.siren());
            if (column != null) {
                Sheets.quantity(sheet, row, column, share.quantities().estimated());
            }
        });
        writeTotal();
        sheet.finish();
    }

    private void writeHeader() {
        Sheets.title(sheet, 0, "Lot %s · %s".formatted(lot.lot(), lot.title()));
        sheet.value(
                1,
                0,
                members.isEmpty()
                        ? "Quantités et montants d’une année."
                        : "Quantités et montants d’une année ; sous le nom de chaque membre, la quantité qu’il estime.");
        for (var i = 0; i < TOTALS.size(); i++) {
            Sheets.header(sheet, HEADER_ROW, i, TOTALS.get(i));
        }
        for (var member : members) {
            var column = TOTALS.size() + columns.size();
            columns.put(member.siren(), column);
            Sheets.header(sheet, HEADER_ROW, column, member.name());
        }
    }

    private void nextRow() {
        row++;
        if (row % Sheets.FLUSH_EVERY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void writeLine(Results.Line line) {
        Sheets.text(sheet, row, 0, line.article());
        Sheets.text(sheet, row, 1, line.label());
        Sheets.text(sheet, row, 2, line.unit());
        Sheets.quantity(sheet, row, 3, line.quantities().minimum());
        Sheets.quantity(sheet, row, 4, line.quantities().estimated());
        Sheets.quantity(sheet, row, 5, line.quantities().maximum());
        Sheets.price(sheet, row, 6, line.unitPrice());
        Sheets.amount(sheet, row, 7, line.estimatedAmount());
        Sheets.amount(sheet, row, 8, line.maximumAmount());
        if (!members.isEmpty()) {
            Sheets.frame(sheet, row, TOTALS.size(), TOTALS.size() + members.size() - 1);
        }
    }

    private void writeTotal() {
        nextRow();
        Sheets.text(sheet, row, 0, "Total du lot");
        Sheets.amount(sheet, row, 7, lot.estimatedAmount());
        Sheets.amount(sheet, row, 8, lot.maximumAmount());
        sheet.range(row, 0, row, TOTALS.size() - 1)
                .style()
                .bold()
                .fontName(Sheets.FONT)
                .fontSize(Sheets.FONT_SIZE)
                .fillColor(Sheets.TOTAL_FILL)
                .borderStyle("thin")
                .borderColor(Sheets.LINE)
                .set();
    }

    private void layOut() {
        for (var i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        for (var i = 0; i < members.size(); i++) {
            sheet.width(TOTALS.size() + i, MEMBER_WIDTH);
        }
        sheet.rowHeight(HEADER_ROW, 48);
        sheet.freezePane(FROZEN_COLUMNS, HEADER_ROW + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.fitToWidth((short) (members.isEmpty() ? 1 : 2));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER_ROW, HEADER_ROW);
        sheet.repeatCols(0, FROZEN_COLUMNS - 1);
    }
}
