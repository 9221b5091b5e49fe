package fr.commandecommune.aggregation;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * A step of a run, done in one transaction. It first takes away what an earlier attempt left of it, so that it can be done
 * again.
 */
interface RunStep extends Tasklet {

    void perform(RunId run);

    @Override
    default RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        perform(of(context.getStepContext().getStepExecution()));
        return RepeatStatus.FINISHED;
    }

    /** The run that a step works on. */
    static RunId of(StepExecution step) {
        var run = step.getJobParameters().getLong("run");
        if (run == null) {
            throw new IllegalStateException("job without a run");
        }
        return new RunId(run);
    }
}
