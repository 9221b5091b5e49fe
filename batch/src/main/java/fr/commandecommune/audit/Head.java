package fr.commandecommune.audit;

/**
 * What was read, by which rules.
 *
 * @param inputHash {@code sha256:…} of the file
 */
record Head(Form form, String inputHash, String rulesVersion) {}
