package fr.commandecommune.audit;

/**
 * What an audit found. Records are contracts, further records of a contract, concessions and anomalies: they add up.
 *
 * @param records all that the file holds
 */
public record AuditResult(
        Form form,
        long records,
        long duplicates,
        long concessions,
        long anomalies,
        long consistent,
        long doubtful,
        long inconsistent) {

    /** How many contracts were put to the rules. */
    public long contracts() {
        return consistent + doubtful + inconsistent;
    }
}
