package fr.commandecommune.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The flat CSV of the portals: columns by name, in any order; the separator is that which finds the most columns. */
final class TableRecords implements Records {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final List<Field> NEEDED = List.of(Field.BUYER, Field.AMOUNT, Field.DATE, Field.PROCEDURE);
    private static final int HEAD = 1 << 16;
    private static final int LONGEST_CELL = 1_000_000;
    private static final int LONGEST_RECORD = 4_000_000;
    private static final int MOST_CELLS = 4_096;

    private long line = 1;

    @Override
    public Form read(Reader reader, Consumer<PublishedRecord> sink) throws IOException {
        char separator = separator(reader);
        try (var records = csv(separator, reader)) {
            Map<Field, Integer> columns = Map.of();
            int width = 0;
            for (var row : records) {
                line = row.getStartingLineNumber();
                if (width == 0) {
                    columns = columns(row.getFields());
                    width = row.getFieldCount();
                } else {
                    sink.accept(published(row, columns, width));
                }
            }
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof AuditRefused refused) {
                throw refused;
            }
            throw new AuditRefused(
                    ("Le CSV ne peut pas être découpé en cellules vers la ligne %d : un guillemet est ouvert et mal"
                                    + " refermé, ou une cellule est sans fin ; téléchargez le fichier de nouveau.")
                            .formatted(line));
        }
        return Form.CSV;
    }

    private static PublishedRecord published(CsvRecord row, Map<Field, Integer> columns, int width) {
        var published = new PublishedRecord(row.getStartingLineNumber());
        if (row.getFieldCount() != width) {
            published.unreadable("%d cellules au lieu de %d".formatted(row.getFieldCount(), width));
            return published;
        }
        columns.forEach((field, column) -> published.say(field, row.getField(column)));
        return published;
    }

    /** The separator of the header; the reader goes back to its beginning. */
    private static char separator(Reader reader) throws IOException {
        var head = new char[HEAD];
        reader.mark(HEAD + 1);
        int read = 0;
        for (int more = 0; more >= 0 && read < HEAD; more = reader.read(head, read, HEAD - read)) {
            read += more;
        }
        reader.reset();
        var text = new String(head, 0, Math.max(0, read));
        char best = ';';
        int most = -1;
        for (char separator : SEPARATORS) {
            int found = known(separator, text);
            if (found > most) {
                best = separator;
                most = found;
            }
        }
        return best;
    }

    private static int known(char separator, String head) {
        try (var records = csv(separator, new StringReader(head))) {
            var rows = records.iterator();
            return rows.hasNext() ? Field.columns(rows.next().getFields()).size() : 0;
        } catch (CsvParseException broken) {
            return 0;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<Field, Integer> columns(List<String> header) {
        var columns = Field.columns(header);
        var missing = NEEDED.stream()
                .filter(field -> !columns.containsKey(field))
                .map(Field::label)
                .toList();
        if (!columns.containsKey(Field.ID) && !columns.containsKey(Field.UID)) {
            throw refused("id");
        }
        if (!missing.isEmpty()) {
            throw refused(String.join(", ", missing));
        }
        return columns;
    }

    private static AuditRefused refused(String missing) {
        return new AuditRefused(
                ("Le fichier n’est ni du JSON ni un CSV de données essentielles : sa première ligne n’a pas de colonne"
                                + " %s ; il faut au moins id, acheteur.id, montant, dateNotification et procedure.")
                        .formatted(missing));
    }

    private static CsvReader<CsvRecord> csv(char separator, Reader reader) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(most -> most.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_RECORD)),
                        reader);
    }
}
