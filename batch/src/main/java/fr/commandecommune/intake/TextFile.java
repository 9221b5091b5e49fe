package fr.commandecommune.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
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
    private static final int LONGEST_FIRST_LINE = 200;

    /** Bytes from which cutting into cells is worth a thread of its own. */
    private static final long LONG_FILE = 1 << 20;

    /** Looks at all the bytes: what is no text is refused, and the encoding is that which fits them all. */
    static TextFile open(Path path) throws Unreadable {
        return TextEncoding.of(path);
    }

    /** Checks the whole file for this delimiter: quotes that never close, cells without end. */
    void check(char delimiter) throws Unreadable {
        var shape = new QuoteCheck(delimiter);
        try (var records = dialect(delimiter).build(shape, reader())) {
            for (var swallowed : records) {
                if (swallowed) {
                    throw badlyQuoted(shape.line());
                }
            }
        } catch (CsvParseException e) {
            throw badlyQuoted(shape.line());
        } catch (IOException | UncheckedIOException e) {
            throw notOnDisk();
        }
    }

    /** The beginning of the first line. */
    String firstLine() throws Unreadable {
        try (var reader = reader()) {
            var line = new StringBuilder();
            for (var letter = reader.read(); letter >= ' ' || letter == '\t'; letter = reader.read()) {
                line.append((char) letter);
                if (line.length() > LONGEST_FIRST_LINE) {
                    return "";
                }
            }
            return line.toString();
        } catch (IOException e) {
            throw notOnDisk();
        }
    }

    boolean canBeCutBy(char delimiter) {
        try {
            check(delimiter);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    /** The records that are not blank, each with the physical line it starts on. */
    RowReader rows(char delimiter) throws Unreadable {
        var limits = CsvRecordHandler.of(
                most -> most.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_RECORD));
        try {
            var rows = new TextRows(dialect(delimiter).build(limits, reader()));
            return Files.size(path) > LONG_FILE ? new RowsAhead(rows) : rows;
        } catch (IOException e) {
            throw notOnDisk();
        }
    }

    private static CsvReader.CsvReaderBuilder dialect(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(delimiter != '\t')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    static Unreadable badlyQuoted(long line) {
        return Unreadable.illegible("Le fichier ne peut pas être découpé en cellules : vers la ligne " + line
                + ", un guillemet est ouvert et mal refermé, ou une cellule est sans fin."
                + " Ouvrez le fichier dans un tableur, corrigez cette ligne et enregistrez-le de nouveau.");
    }

    static Unreadable notOnDisk() {
        return Unreadable.illegible("Le fichier ne peut pas être lu sur le disque. Envoyez-le de nouveau.");
    }
}
