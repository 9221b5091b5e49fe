package fr.commandecommune.aggregation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Makes one table of the parts that were read, here or before, once it is sure that what was read is what the run is identified by. */
final class OpenLines implements RunStep {

    private static final SqlScript VIEWS = SqlScript.named("open-lines.sql");
    private static final SqlScript CARRY = SqlScript.named("carry-lines.sql");

    private final NamedParameterJdbcOperations jdbc;
    private final Runs runs;

    OpenLines(NamedParameterJdbcOperations jdbc, Runs runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @Override
    public void perform(RunId run) {
        requireUnchanged(run);
        jdbc.getJdbcOperations().execute(ScriptStep.ROOM);
        runs.ownParts(run);
        var begun = runs.lines(run);
        VIEWS.statements()
                .forEach(statement -> jdbc.update(begun.in(statement.replace("{parts}", parts(run))), Map.of()));
        if (begun.base() != null) {
            runs.touch(begun);
            CARRY.run(jdbc, runs.lines(run));
        }
    }

    private String parts(RunId run) {
        var gone = runs.numbersGone(run).stream().map(String::valueOf).collect(Collectors.joining(","));
        return runs.parts(run).stream()
                .map(part -> "SELECT * FROM " + new RunTables(part.owner()).part(part.number())
                        + (part.owner().equals(run) || gone.isEmpty()
                                ? ""
                                : " WHERE file_no <> ALL ('{" + gone + "}'::int[])"))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private void requireUnchanged(RunId run) {
        var read = Inputs.hash(runs.request(run));
        if (runs.find(run).filter(known -> known.inputHash().equals(read)).isEmpty()) {
            throw new CampaignBusy(
                    "Des fichiers de la campagne ont changé pendant leur lecture : attendez qu’ils soient tous en place, puis relancez.");
        }
    }
}
