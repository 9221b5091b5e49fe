package fr.commandecommune.aggregation;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** A step that is nothing but set-based SQL on the lines of the run. */
record ScriptStep(NamedParameterJdbcOperations jdbc, SqlScript script) implements RunStep {

    @Override
    public void perform(RunId run) {
        script.run(jdbc, run);
    }
}
