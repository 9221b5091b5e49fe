package fr.commandecommune.aggregation;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.support.TransactionOperations;

/** Puts a run to Spring Batch: from the start, from where it was cut short, or only its files once it is complete. */
final class AggregationJob {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Runs runs;
    private final Readings readings;
    private final WriteOutputs writeOutputs;
    private final TransactionOperations transactions;

    AggregationJob(
            Job job,
            JobOperator operator,
            JobRepository repository,
            Runs runs,
            Readings readings,
            WriteOutputs writeOutputs,
            TransactionOperations transactions) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.runs = runs;
        this.readings = readings;
        this.writeOutputs = writeOutputs;
        this.transactions = transactions;
    }

    /** Only by the holder of the campaign's lock: any earlier execution's owner is dead. */
    void perform(RunId run, RunIdentity identity, Inputs inputs) {
        var parameters = identity.parameters(run);
        var instance = repository.getJobInstance(job.getName(), parameters);
        if (instance != null && complete(instance)) {
            inTransaction(() -> writeOutputs.perform(run));
            return;
        }
        runs.atWork(run);
        readings.opened(run, inputs);
        try {
            requireCompleted(operator.start(job, parameters));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("job not started", e);
        } finally {
            readings.closed(run);
        }
    }

    /** Tells whether there is nothing left to do, and clears up after an execution that was cut short. */
    private boolean complete(JobInstance instance) {
        var last = repository.getLastJobExecution(instance);
        if (last == null || last.getStatus() == BatchStatus.UNKNOWN) {
            // cut short between the two writes that make an execution, or while its end was written: the steps can all
            // be
            // done again
            repository.deleteJobInstance(instance);
            return false;
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return true;
        }
        operator.recover(last);
        return false;
    }

    private static void requireCompleted(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        var failure = cause(execution);
        if (failure instanceof RuntimeException known) {
            throw known;
        }
        throw new IllegalStateException("job ended " + execution.getExitStatus(), failure);
    }

    /** What went wrong in a step, rather than that a step went wrong. */
    private static @Nullable Throwable cause(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        return failures.stream()
                .filter(RunStopped.class::isInstance)
                .findFirst()
                .or(() -> failures.stream()
                        .filter(RuntimeException.class::isInstance)
                        .findFirst())
                .or(() -> failures.stream().findFirst())
                .orElse(null);
    }

    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
