package fr.commandecommune.aggregation;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Proves that nothing was lost, or stops. */
final class Reconcile implements RunStep {

    private static final SqlScript COUNT_AGAIN = SqlScript.named("reconcile.sql");
    private static final SqlScript DIFFERENCES = SqlScript.named("differences.sql");

    private final NamedParameterJdbcOperations jdbc;

    Reconcile(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void perform(RunId run) {
        jdbc.getJdbcOperations().execute(ScriptStep.ROOM);
        COUNT_AGAIN.run(jdbc, run);
        for (var query : DIFFERENCES.statements()) {
            var differences = jdbc.queryForList(new RunTables(run).in(query), Map.of("run", run.value()), String.class);
            if (!differences.isEmpty()) {
                throw new IllegalStateException("the sums differ: " + String.join(" ; ", differences));
            }
        }
    }
}
