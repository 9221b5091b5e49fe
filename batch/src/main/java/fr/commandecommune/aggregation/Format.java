package fr.commandecommune.aggregation;

/** The kinds of files an aggregation writes. */
public enum Format {
    JSON,
    CSV,
    XLSX,
    PDF
}
