package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * {@code commande-groupee.xlsx}: one sheet a lot with its totals and one column per member, and a sheet that says how to read
 * them. Above {@value #MOST_COLUMNS} members, the shares go to long sheets of their own.
 */
record JointOrderWorkbook(Results results, JointOrders jointOrders) implements OutputFile {

    static final int MOST_COLUMNS = 300;

    @Override
    public String name() {
        return "commande-groupee.xlsx";
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public boolean needsJointOrder() {
        return true;
    }

    @Override
    public void write(RunId run, OutputStream out) throws IOException {
        var dated = Files.createTempFile("commande-groupee", ".xlsx");
        try {
            try (var disk = Files.newOutputStream(dated)) {
                writeSheets(run, disk);
            }
            UndatedZip.copy(dated, out);
        } finally {
            Files.delete(dated);
        }
    }

    private void writeSheets(RunId run, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "CommandeCommune", "1.0");
        workbook.setGlobalDefaultFont(Sheets.FONT, Sheets.FONT_SIZE);
        var members = results.members(run);
        var lots = results.lots(run);
        var apart = members.size() > MOST_COLUMNS;
        new ReadMeSheet(workbook, apart).write(results.head(run), members, lots, jointOrders.estimatedValue(run));
        for (var lot : lots) {
            new LotSheet(workbook, lot, apart ? List.of() : members).write(results, run);
        }
        if (apart) {
            new ShareSheets(workbook).write(results, run, lots);
        }
        workbook.finish();
    }
}
