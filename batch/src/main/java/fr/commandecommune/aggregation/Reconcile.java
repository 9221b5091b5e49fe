package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.AggregationRequest.Kind;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Proves that nothing was lost, or stops; then takes the fingerprint of what came out. */
final class Reconcile implements RunStep {

    private static final SqlScript COUNT_AGAIN = SqlScript.named("reconcile.sql");
    private static final SqlScript DIFFERENCES = SqlScript.named("differences.sql");

    private final NamedParameterJdbcOperations jdbc;
    private final Runs runs;
    private final Results results;

    Reconcile(NamedParameterJdbcOperations jdbc, Runs runs, Results results) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.results = results;
    }

    @Override
    public void perform(RunId run) {
        COUNT_AGAIN.run(jdbc, run);
        for (var query : DIFFERENCES.statements()) {
            var differences = jdbc.queryForList(query, Map.of("run", run.value()), String.class);
            if (!differences.isEmpty()) {
                throw new IllegalStateException("the sums differ: " + String.join(" ; ", differences));
            }
        }
        var makesJointOrder = results.makesJointOrder(run);
        runs.reconciled(
                run, makesJointOrder || runs.request(run).kind() == Kind.CHECK ? results.resultHash(run) : null);
    }
}
