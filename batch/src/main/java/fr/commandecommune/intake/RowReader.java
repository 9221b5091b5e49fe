package fr.commandecommune.intake;

import java.util.Optional;

/** The rows of a text file or of a sheet, one after the other; blank rows may be left out. */
interface RowReader extends AutoCloseable {

    /** The next row, or nothing at the end. */
    Optional<Row> next() throws Unreadable;

    @Override
    void close() throws Unreadable;
}
