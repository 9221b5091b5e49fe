package fr.commandecommune.aggregation;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Makes one table of the parts that were read, once it is sure that what was read is what the run is identified by. */
final class OpenLines implements RunStep {

    private static final SqlScript VIEWS = SqlScript.named("open-lines.sql");

    private final NamedParameterJdbcOperations jdbc;
    private final Runs runs;

    OpenLines(NamedParameterJdbcOperations jdbc, Runs runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public void perform(RunId run) {
        requireUnchanged(run);
        var tables = new RunTables(run);
        int parts = runs.parts(run);
        for (var statement : VIEWS.statements()) {
            jdbc.update(tables.in(statement, parts), Map.of());
        }
    }

    private void requireUnchanged(RunId run) {
        var read = Inputs.hash(runs.request(run));
        if (runs.find(run).filter(known -> known.inputHash().equals(read)).isEmpty()) {
            throw new CampaignBusy(
                    "Des fichiers de la campagne ont changé pendant leur lecture : attendez qu’ils soient tous en place, puis relancez.");
        }
    }
}
