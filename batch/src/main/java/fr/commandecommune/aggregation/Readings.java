package fr.commandecommune.aggregation;

import fr.commandecommune.intake.LeftOutLines;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionOperations;

/** The readings under way. Each begins with an empty place: what an earlier attempt left of it is taken away. */
final class Readings implements StepExecutionListener {

    private static final List<String> TABLES = List.of(
            "staged_nil",
            "named_member",
            "asking_member",
            "read_sum",
            "repeated",
            "merged_share",
            "run_return",
            "set_aside",
            "anomaly",
            "run_column",
            "run_lot",
            "run_article",
            "run_member",
            "run_contract",
            "run_part");
    private static final SqlScript CARRY = SqlScript.named("carry-returns.sql");

    private final DataSource dataSource;
    private final NamedParameterJdbcOperations jdbc;
    private final Runs runs;
    private final Baselines baselines;
    private final TransactionOperations transactions;
    private final Map<RunId, Inputs> opened = new ConcurrentHashMap<>();
    private final Map<RunId, Reading> underWay = new ConcurrentHashMap<>();

    Readings(
            DataSource dataSource,
            NamedParameterJdbcOperations jdbc,
            Runs runs,
            Baselines baselines,
            TransactionOperations transactions) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.runs = runs;
        this.baselines = baselines;
        this.transactions = transactions;
    }

    /** A run is about to be worked at: the folder of its campaign as it was read to identify it. */
    void opened(RunId run, Inputs inputs) {
        opened.put(run, inputs);
    }

    void closed(RunId run) {
        opened.remove(run);
    }

    Reading of(RunId run) {
        return Objects.requireNonNull(underWay.get(run), "a part is read while its run is");
    }

    @Override
    public void beforeStep(StepExecution step) {
        var run = RunStep.of(step);
        var request = runs.request(run);
        var inputs = Objects.requireNonNull(opened.get(run), "a run is read once its folder is open");
        var left = LeftOutLines.of(request.campaignFolder());
        var baseline = baselines.find(run, request, inputs, left);
        var reading = new Reading(request, inputs, left, baseline);
        transactions.executeWithoutResult(status -> {
            jdbc.getJdbcOperations().execute(ScriptStep.ROOM);
            empty(run);
            copyCatalogue(run, reading);
            begin(run, inputs, baseline);
        });
        underWay.put(run, reading);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        underWay.remove(RunStep.of(step));
        return null;
    }

    private void empty(RunId run) {
        runs.dropTables(run);
        for (var table : TABLES) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = :run", Map.of("run", run.value()));
        }
    }

    /** The returns that did not change, and what was said of them, are those of the run it begins at. */
    private void begin(RunId run, Inputs inputs, Baseline baseline) {
        runs.begin(run, inputs.digests().catalogueHash(), baseline);
        if (baseline.run() != null) {
            var kept = baseline.kept().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
            var lines = runs.lines(run);
            CARRY.statements()
                    .forEach(statement -> jdbc.update(
                            lines.in(statement.replace("{kept}", "'{" + kept + "}'::int[]")),
                            Map.of("run", run.value())));
        }
    }

    private void copyCatalogue(RunId run, Reading reading) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (var queue = new CopyQueue(connection)) {
            new CatalogueCopy(queue, run).copy(reading);
            queue.finish();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
