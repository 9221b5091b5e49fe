package fr.commandecommune.aggregation;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Proves that nothing was lost, or stops. */
final class Reconcile implements RunStep {

    private static final SqlScript COUNT_AGAIN = SqlScript.named("reconcile.sql");
    private static final SqlScript DIFFERENCES = SqlScript.named("differences.sql");

    private final NamedParameterJdbcOperations jdbc;
    private final Runs runs;

    Reconcile(NamedParameterJdbcOperations jdbc, Runs runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public void perform(RunId run) {
        jdbc.getJdbcOperations().execute(ScriptStep.ROOM);
        COUNT_AGAIN.run(jdbc, runs.lines(run));
        for (var query : DIFFERENCES.statements()) {
            var differences = jdbc.queryForList(new RunTables(run).in(query), Map.of("run", run.value()), String.class);
            if (!differences.isEmpty()) {
                throw new IllegalStateException("the sums differ: " + String.join(" ; ", differences));
            }
        }
        if (runs.request(run).kind() == AggregationRequest.Kind.JOINT_ORDER) {
            runs.index(run);
        }
    }
}
