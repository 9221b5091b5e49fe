package fr.commandecommune.need;

/**
 * Where the figures of one column stand, as messages name it: {@code Ligne 12, colonne « Quantité »}, or {@code Besoins!D12}.
 *
 * @param before what comes before the number of the line
 * @param after what comes after it
 * @param header the header of the column, as typed
 */
public record Place(String before, String after, String header) {

    /** On that line or row, counted from 1. */
    public String at(int line) {
        return before + line + after;
    }
}
