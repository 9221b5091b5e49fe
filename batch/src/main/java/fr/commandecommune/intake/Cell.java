package fr.commandecommune.intake;

import fr.commandecommune.need.Spelling;

/**
 * One cell as its file holds it.
 *
 * @param text what is written there, or the digits of a number
 */
record Cell(Kind kind, String text) {

    static final Cell EMPTY = new Cell(Kind.EMPTY, "");

    /** What a cell holds; in a text file every cell is text. */
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR,
        /** A formula without a stored value: nobody has opened and saved the workbook since it was generated. */
        UNCALCULATED
    }

    static Cell text(String text) {
        var trimmed = Spelling.trimmed(text);
        return trimmed.isEmpty() ? EMPTY : new Cell(Kind.TEXT, trimmed);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
