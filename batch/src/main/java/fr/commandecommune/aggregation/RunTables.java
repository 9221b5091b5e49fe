package fr.commandecommune.aggregation;

/** The tables that a run has to itself, in a schema of their own: their names hold nothing but numbers. */
record RunTables(RunId run) {

    /** The lines that one part of the reading took. */
    String part(int part) {
        return "runs.need_%d_%d".formatted(run.value(), part);
    }

    /** A statement with the names of this run's tables in the place of {@code {need}}, {@code {share}}, {@code {allocation}}. */
    String in(String sql) {
        return sql.replace("{need}", "runs.need_" + run)
                .replace("{share}", "runs.share_" + run)
                .replace("{allocation}", "runs.allocation_" + run)
                .replace("{run}", run.toString());
    }
}
