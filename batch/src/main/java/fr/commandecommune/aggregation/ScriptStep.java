package fr.commandecommune.aggregation;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** A step that is nothing but set-based SQL on the lines of the run. */
record ScriptStep(NamedParameterJdbcOperations jdbc, Runs runs, SqlScript script) implements RunStep {

    /**
     * Sums and sorts stay in memory up to this; beyond, they go to the disk. The server knows nothing yet of lines that have just come,
     * takes them for few, and would look each up in turn.
     */
    static final String ROOM = "SET LOCAL work_mem = '96MB'; SET LOCAL enable_nestloop = off";

    @Override
    public void perform(RunId run) {
        jdbc.getJdbcOperations().execute(ROOM);
        script.run(jdbc, runs.lines(run));
    }
}
