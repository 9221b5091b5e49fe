package fr.commandecommune.aggregation;

import java.util.Arrays;

/** What one part of the reading took, added up as it is read: the proof that the database holds all of it, and nothing else. */
final class PartTally {

    private final CopyBuffer sums;
    private final CopyBuffer asking;
    private final long run;
    private final int part;
    private final long[] lines;
    private final long[] pointed;
    private final long[] minimum;
    private final long[] estimated;
    private final long[] maximum;
    private final int[] firstFile;
    private final int[] firstLine;

    PartTally(CopyQueue queue, RunId run, int part, Reading reading) {
        this.sums =
                new CopyBuffer(queue, "read_sum", "run_id, part, article, lines, pointed, minimum, estimated, maximum");
        this.asking = new CopyBuffer(queue, "asking_member", "run_id, part, member, file_no, line");
        this.run = run.value();
        this.part = part;
        int articles = reading.articlePlaces().size();
        this.lines = new long[articles];
        this.pointed = new long[articles];
        this.minimum = new long[articles];
        this.estimated = new long[articles];
        this.maximum = new long[articles];
        this.firstFile = new int[reading.memberPlaces().size()];
        this.firstLine = new int[firstFile.length];
        Arrays.fill(firstFile, -1);
    }

    /** A line of this member; the returns of a part come in their order. */
    void line(int member, int article, int fileNo, int line) {
        lines[article]++;
        if (firstFile[member] < 0) {
            firstFile[member] = fileNo;
            firstLine[member] = line;
        }
    }

    /** Quantities in thousandths. */
    void add(int article, long minimumOfLine, long estimatedOfLine, long maximumOfLine) {
        minimum[article] = Math.addExact(minimum[article], minimumOfLine);
        estimated[article] = Math.addExact(estimated[article], estimatedOfLine);
        maximum[article] = Math.addExact(maximum[article], maximumOfLine);
    }

    /** It names a delivery point. */
    void pointed(int article) {
        pointed[article]++;
    }

    void send() {
        for (var article = 0; article < lines.length; article++) {
            if (lines[article] > 0) {
                sums.row(
                        run,
                        part,
                        article,
                        lines[article],
                        pointed[article],
                        minimum[article],
                        estimated[article],
                        maximum[article]);
            }
        }
        for (var member = 0; member < firstFile.length; member++) {
            if (firstFile[member] >= 0) {
                asking.row(run, part, member, firstFile[member], firstLine[member]);
            }
        }
        sums.send();
        asking.send();
    }
}
