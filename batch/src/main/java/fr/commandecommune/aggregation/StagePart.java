package fr.commandecommune.aggregation;

import fr.commandecommune.intake.Intake;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * First step, one of its parts: reads some of the returns, and copies every good line into a table of its own while it goes on
 * reading. The table is made in the same transaction: the server then writes it once, and not in its journal too.
 */
final class StagePart implements Tasklet {

    static final String TOLD = "Lecture des retours";
    static final String PART = "part";
    static final String PARTS = "parts";

    /** Share of a run's progress that reading takes. */
    static final int SHARE = 60;

    private static final long TELL_EVERY_NANOS = 300_000_000;

    private final DataSource dataSource;
    private final Readings readings;
    private final Runs runs;

    StagePart(DataSource dataSource, Readings readings, Runs runs) {
        this.dataSource = dataSource;
        this.readings = readings;
        this.runs = runs;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var step = context.getStepContext().getStepExecution();
        read(
                RunStep.of(step),
                step.getExecutionContext().getInt(PART),
                step.getExecutionContext().getInt(PARTS));
        return RepeatStatus.FINISHED;
    }

    private void read(RunId run, int part, int parts) {
        var reading = readings.of(run);
        var table = new RunTables(run).part(part);
        new JdbcTemplate(dataSource).execute("CREATE TABLE %s (%s)".formatted(table, LineBuffer.TYPES));
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var queue = new CopyQueue(connection)) {
            var sink = new StagingSink(queue, run, part, reading, teller(run, reading));
            var reader = Intake.reader(reading.campaign());
            for (var file : reading.part(part, parts)) {
                sink.nextReturn(file.number(), reading.mark(file.path()));
                // a return that is only tried is heard whole
                var whole = reading.request().onlyReturn() != null;
                reader.read(file.path(), whole ? sink : reading.left().without(file.path(), sink));
                reading.read(0, file.size());
            }
            sink.done();
            queue.finish();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private Runnable teller(RunId run, Reading reading) {
        var last = new AtomicLong(System.nanoTime());
        return () -> {
            var now = System.nanoTime();
            if (now - last.get() > TELL_EVERY_NANOS) {
                last.set(now);
                runs.progress(run, new AggregationRun.Progress(TOLD, reading.linesRead(), reading.share(SHARE)));
            }
        };
    }
}
