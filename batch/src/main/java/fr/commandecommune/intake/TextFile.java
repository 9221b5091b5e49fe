package fr.commandecommune.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of text with delimiters, whose encoding is known.
 *
 * @param mark length in bytes of the byte order mark
 */
record TextFile(Path path, Charset charset, int mark) {

    /** What separates the cells, in the order in which they are tried. */
    static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

    private static final int LONGEST_CELL = 100_000;
    private static final int LONGEST_RECORD = 4_000_000;
    private static final int MOST_CELLS = 16_384;

    /** Something done with each row; {@code false} to stop. */
    interface Rows {
        boolean row(Row row);
    }

    /** Looks at all the bytes: what is no text is refused, and the encoding is that which fits them all. */
    static TextFile open(Path path) throws Unreadable {
        return TextEncoding.of(path);
    }

    /** Checks the whole file for this delimiter, without telling anything: quotes that never close, cells without end. */
    void check(char delimiter) throws Unreadable {
        var shape = new QuoteCheck(delimiter);
        try (var reader = dialect(delimiter).build(shape, reader())) {
            for (var swallowed : reader) {
                if (swallowed) {
                    throw unclosed(shape.line());
                }
            }
        } catch (CsvParseException e) {
            throw unclosed(shape.line());
        } catch (IOException | UncheckedIOException e) {
            throw cannotBeRead();
        }
    }

    /** Tells every record that is not blank, with the physical line it starts on. */
    void read(char delimiter, Rows rows) throws Unreadable {
        var handler = CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_RECORD));
        long line = 0;
        try (var reader = dialect(delimiter).build(handler, reader())) {
            for (var csv : reader) {
                line = csv.getStartingLineNumber();
                if (!rows.row(row(csv))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw unclosed(line + 1);
        } catch (IOException | UncheckedIOException e) {
            throw cannotBeRead();
        }
    }

    private static CsvReader.CsvReaderBuilder dialect(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .trimWhitespacesAroundQuotes(delimiter != '\t')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    private static Row row(CsvRecord csv) {
        var cells = new ArrayList<Cell>(csv.getFieldCount());
        for (var i = 0; i < csv.getFieldCount(); i++) {
            cells.add(Cell.text(csv.getField(i)));
        }
        return new Row(Math.toIntExact(csv.getStartingLineNumber()), cells);
    }

    private static Unreadable unclosed(long line) {
        return Unreadable.illegible("Le fichier ne peut pas être découpé en cellules : vers la ligne " + line
                + ", un guillemet est ouvert et mal refermé, ou une cellule est sans fin."
                + " Ouvrez le fichier dans un tableur, corrigez cette ligne et enregistrez-le de nouveau.");
    }

    private static Unreadable cannotBeRead() {
        return Unreadable.illegible("Le fichier ne peut pas être lu sur le disque. Envoyez-le de nouveau.");
    }
}
