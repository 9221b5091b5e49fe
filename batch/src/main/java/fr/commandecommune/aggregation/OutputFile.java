package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.OutputStream;

/** A file that a run writes; the same run always writes the same bytes. */
interface OutputFile {

    /** Its bare name. */
    String name();

    Format format();

    /** Whether it is there only when there is a joint order, as opposed to a report that is always there. */
    boolean needsJointOrder();

    /** Whether this run has anything to say there. */
    default boolean concerns(RunId run) {
        return true;
    }

    void write(RunId run, OutputStream out) throws IOException;
}
