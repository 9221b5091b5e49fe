package fr.commandecommune.cli;

import fr.commandecommune.aggregation.AggregationRun.Progress;
import java.io.PrintWriter;

/** Tells the progress of a run on standard error, one line a news. */
final class ProgressLine {

    private final PrintWriter err;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    void tell(Progress progress) {
        err.printf("%3d %%  %s%s%n", progress.share(), progress.step(), lines(progress.linesRead()));
        err.flush();
    }

    private static String lines(long linesRead) {
        return linesRead == 0 ? "" : " · %d lignes lues".formatted(linesRead);
    }
}
