package fr.commandecommune.intake;

import java.util.List;

/**
 * One row as its file holds it.
 *
 * @param number physical line of a text file, or number that the spreadsheet shows, counted from 1
 */
record Row(int number, List<Cell> cells) {

    Cell at(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    String text(int column) {
        return at(column).text();
    }

    boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
