package fr.commandecommune.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.RunId;
import java.io.StringWriter;
import org.springframework.stereotype.Component;

/** What was told of a return, as a CSV that a spreadsheet opens: the columns of {@code anomalies.csv}. */
@Component
public class ErrorsFile {

    private static final int AT_ONCE = 1000;
    private static final int AT_MOST = 100_000;

    private final JointOrders found;

    ErrorsFile(JointOrders found) {
        this.found = found;
    }

    /** Every anomaly of a run. */
    public String of(RunId run) {
        var out = new StringWriter();
        out.write('\ufeff');
        var lines = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(out);
        lines.writeRecord("fichier", "ligne", "colonne", "valeur", "gravite", "code", "message");
        for (int page = 0; page * AT_ONCE < AT_MOST; page++) {
            var told = found.anomalies(run, null, page, AT_ONCE);
            told.rows()
                    .forEach(one -> lines.writeRecord(
                            plain(one.file()),
                            one.line() == 0 ? "" : Integer.toString(one.line()),
                            plain(one.column()),
                            plain(one.value()),
                            one.severity().name(),
                            one.code().name(),
                            plain(one.message())));
            if (page + 1 >= told.pages()) {
                break;
            }
        }
        return out.toString();
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
