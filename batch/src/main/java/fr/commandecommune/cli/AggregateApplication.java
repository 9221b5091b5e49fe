package fr.commandecommune.cli;

import fr.commandecommune.aggregation.AggregationRequest;
import java.io.PrintWriter;

/** Runs the aggregation in a Spring application of its own. */
final class AggregateApplication {

    private final PrintWriter out;
    private final PrintWriter err;

    AggregateApplication(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(AggregationRequest request) {
        out.println(request);
        err.println(request);
        return ExitCode.DONE;
    }
}
