package fr.commandecommune.audit;

/**
 * How far an audit is.
 *
 * @param share per cent of the whole
 * @param step what is being done, in French
 * @param records so many were read in this step
 */
public record AuditProgress(int share, String step, long records) {}
