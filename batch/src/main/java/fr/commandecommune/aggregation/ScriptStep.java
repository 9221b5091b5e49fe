package fr.commandecommune.aggregation;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** A step that is nothing but set-based SQL on the lines of the run. */
record ScriptStep(NamedParameterJdbcOperations jdbc, SqlScript script) implements RunStep {

    /** Sums and sorts stay in memory up to this; beyond, they go to the disk. */
    static final String ROOM = "SET LOCAL work_mem = '96MB'";

    @Override
    public void perform(RunId run) {
        jdbc.getJdbcOperations().execute(ROOM);
        script.run(jdbc, run);
    }
}
