package fr.commandecommune.audit;

/**
 * Which of several records of one contract counts: the lowest modification, then one that is marked as replaced, then the
 * first published, then the first in the file. The order of the file decides only between records alike in all this.
 *
 * @param modification 0 for the contract as it was awarded
 * @param value all of it in one number, never 0, the lowest first
 */
record Precedence(int modification, long value) {

    private static final int MOST_MODIFICATIONS = (1 << 11) - 1;
    private static final int POSITION_BITS = 33;
    private static final int DAY_BITS = 18;
    private static final long UNKNOWN_DAY = (1L << DAY_BITS) - 1;

    static Precedence of(PublishedRecord published) {
        int modification = modification(published.said(Field.MODIFICATION));
        boolean current = published.get(Field.CURRENT).isEmpty() || ContractReading.yes(published.said(Field.CURRENT));
        long value = modification;
        value = value << 1 | (current ? 1 : 0);
        value = value << DAY_BITS | day(published.said(Field.PUBLISHED));
        value = value << POSITION_BITS | published.position();
        return new Precedence(modification, value);
    }

    /** A modification without a number of its own comes after all that have one. */
    private static int modification(String said) {
        if (said.isEmpty()) {
            return 0;
        }
        return said.matches("\\d{1,3}(\\.0)?") ? Integer.parseInt(said.replace(".0", "")) : MOST_MODIFICATIONS;
    }

    private static long day(String said) {
        try {
            return said.isEmpty() ? UNKNOWN_DAY : PublishedFigures.date(said).toEpochDay();
        } catch (UnreadableField unknown) {
            return UNKNOWN_DAY;
        }
    }
}
