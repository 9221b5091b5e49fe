package fr.commandecommune.intake;

/** How the rows under a header are laid out. */
interface Layout {

    /** Whether a row is surely a line of this table, and no header. */
    boolean knows(Row row);

    /** Whether this row is the header come again, to be passed over. */
    boolean isHeaderAgain(Row row);

    /** Reads one row that is not blank. */
    void read(Row row);
}
