package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRun.Progress;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Says which step begins, in French, and how far the run is by then. */
record ProgressListener(Runs runs, String told, int share) implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution step) {
        var run = step.getJobParameters().getLong("run");
        if (run != null) {
            var id = new RunId(run);
            var lines = runs.find(id).map(known -> known.progress().linesRead()).orElse(0L);
            runs.progress(id, new Progress(told, lines, share));
        }
    }
}
