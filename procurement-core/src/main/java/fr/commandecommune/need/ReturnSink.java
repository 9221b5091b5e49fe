package fr.commandecommune.need;

/** Who hears what a return says, in the order of its lines. */
public interface ReturnSink {

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
