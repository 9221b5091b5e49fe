package fr.commandecommune.procedure;

/**
 * The least time that applications or tenders have, in days.
 *
 * @param full without any reduction
 * @param reduced the shortest that the case allows
 * @param added for documents that are not on the buyer profile
 */
public record Receipt(int full, int reduced, int added) {

    /** The days left in all. */
    public int days() {
        return reduced + added;
    }
}
