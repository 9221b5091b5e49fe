package fr.commandecommune.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A return as a file: a text or a workbook, looked at to its last byte before any of its rows is taken. */
interface ReturnFile extends AutoCloseable {

    /** Its tables, in the order of the file; a text has one for each delimiter that may be the right one. */
    List<Sheet> sheets();

    @Override
    void close() throws Unreadable;

    /** The file behind a name, by its ending. */
    static ReturnFile open(Path path, RowTest isHeader) throws Unreadable {
        if (!Files.isReadable(path)) {
            throw TextFile.notOnDisk();
        }
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv", "tsv", "txt" -> DelimitedReturn.open(path, isHeader);
            case "xlsx" -> XlsxFile.open(path);
            case "ods" -> OdsFile.open(path);
            default ->
                throw Unreadable.illegible("Les fichiers de ce type ne sont pas lus. Ouvrez-le dans un tableur et"
                        + " enregistrez-le au format .xlsx, .ods ou .csv.");
        };
    }

    /** Whether a header can be found in the first rows of a table. */
    interface RowTest {
        boolean findsHeader(Sheet sheet) throws Unreadable;
    }
}
