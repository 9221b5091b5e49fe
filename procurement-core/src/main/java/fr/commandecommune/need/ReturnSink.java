package fr.commandecommune.need;

/** Who hears what a return says, in the order of its lines. */
public interface ReturnSink {

    /**
     * Said once for each member that a line of the return can be put to, whether that line is then taken, refused or no need:
     * such a member is not silent, and these are the bodies that an upload speaks for.
     */
    default void names(String siren, String file, int line) {}

    void need(StagedNeed need);

    void nil(NilReturn nil);

    void told(Anomaly anomaly);

    /**
     * Said once, when the return has been read to its end. Every line of need that was read is in exactly one of the
     * counts: {@code linesRead = staged + refused + noNeed}; a matrix counts its cells.
     */
    void counted(String file, LineCount count);

    /** What became of the lines of one return before they are compared with one another. */
    record LineCount(int linesRead, int staged, int refused, int noNeed) {}
}
