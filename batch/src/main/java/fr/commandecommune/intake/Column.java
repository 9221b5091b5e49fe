package fr.commandecommune.intake;

/**
 * A column of a table.
 *
 * @param index counted from 0
 * @param header as typed
 */
record Column(int index, String header) {

    /** The letters a spreadsheet shows above it. */
    String letters() {
        var letters = new StringBuilder();
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
