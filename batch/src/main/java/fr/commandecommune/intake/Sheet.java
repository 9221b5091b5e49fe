package fr.commandecommune.intake;

import org.jspecify.annotations.Nullable;

/**
 * A table of rows: the only one of a text file, or one of a workbook.
 *
 * @param name as on its tab; null in a text file
 */
record Sheet(@Nullable String name, Opening opening) {

    /** Starts to read the rows from the first. */
    interface Opening {
        RowReader open() throws Unreadable;
    }

    RowReader rows() throws Unreadable {
        return opening.open();
    }
}
