package fr.commandecommune.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;

/** The records of a text file as rows. */
final class TextRows implements RowReader {

    private final CloseableIterator<CsvRecord> records;
    private long line;

    TextRows(CsvReader<CsvRecord> reader) {
        this.records = reader.iterator();
    }

    @Override
    public Optional<Row> next() throws Unreadable {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var csv = records.next();
            line = csv.getStartingLineNumber();
            return Optional.of(row(csv));
        } catch (CsvParseException e) {
            throw TextFile.badlyQuoted(line + 1);
        } catch (UncheckedIOException e) {
            throw TextFile.notOnDisk();
        }
    }

    @Override
    public void close() throws Unreadable {
        try {
            records.close();
        } catch (IOException e) {
            throw TextFile.notOnDisk();
        }
    }

    private static Row row(CsvRecord csv) {
        var cells = new ArrayList<Cell>(csv.getFieldCount());
        for (var i = 0; i < csv.getFieldCount(); i++) {
            cells.add(Cell.text(csv.getField(i)));
        }
        return new Row(Math.toIntExact(csv.getStartingLineNumber()), cells);
    }
}
