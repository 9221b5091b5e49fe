package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.Results.LotHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The members' shares one below the other, on as many sheets as a spreadsheet's limit asks for. */
final class ShareSheets {

    private static final List<String> COLUMNS =
            List.of("Lot", "Référence", "Unité", "SIREN", "Membre", "Minimum", "Estimé", "Maximum", "Origine");
    private static final int[] WIDTHS = {8, 16, 14, 12, 34, 12, 12, 12, 34};

    private final Workbook workbook;
    private final int rowsOfASheet;
    private @Nullable Worksheet sheet;
    private int row;
    private int number;

    ShareSheets(Workbook workbook) {
        this(workbook, Worksheet.MAX_ROWS);
    }

    ShareSheets(Workbook workbook, int rowsOfASheet) {
        this.workbook = workbook;
        this.rowsOfASheet = rowsOfASheet;
    }

    void write(Results results, RunId run, List<LotHead> lots) throws IOException {
        for (var lot : lots) {
            results.eachShare(run, lot.lot(), this::write);
        }
        if (sheet != null) {
            sheet.finish();
        }
    }

    private void write(Results.Share share) {
        var page = room();
        Sheets.text(page, row, 0, share.line().lot());
        Sheets.text(page, row, 1, share.line().article());
        Sheets.text(page, row, 2, share.line().unit());
        Sheets.text(page, row, 3, share.siren());
        Sheets.text(page, row, 4, share.name());
        Sheets.quantity(page, row, 5, share.quantities().minimum());
        Sheets.quantity(page, row, 6, share.quantities().estimated());
        Sheets.quantity(page, row, 7, share.quantities().maximum());
        Sheets.text(page, row, 8, share.source());
        row++;
    }

    private Worksheet room() {
        try {
            var page = sheet;
            if (page == null || row == rowsOfASheet) {
                if (page != null) {
                    page.finish();
                }
                page = start();
                sheet = page;
            } else if (row % Sheets.FLUSH_EVERY == 0) {
                page.flush();
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worksheet start() {
        number++;
        var page = workbook.newWorksheet("Parts " + number);
        for (var i = 0; i < WIDTHS.length; i++) {
            page.width(i, WIDTHS[i]);
        }
        page.freezePane(0, 1);
        for (var i = 0; i < COLUMNS.size(); i++) {
            Sheets.header(page, 0, i, COLUMNS.get(i));
        }
        row = 1;
        return page;
    }
}
