package fr.commandecommune.audit;

/** What came of reading a record. */
sealed interface Reading {

    /** A public contract that can be put to the rules. */
    record Legible(Contract contract) implements Reading {}

    /** A concession: counted, out of the scope of these thresholds. */
    record Concession() implements Reading {}

    /**
     * A record that cannot be read.
     *
     * @param position its rank in a JSON file, its line in a CSV file
     * @param id the number of the contract, empty where there is none
     * @param field the name the schema gives it
     * @param found what was read
     * @param message what is needed, in French
     */
    record Anomaly(long position, String id, String buyer, String field, String found, String message)
            implements Reading {}
}
