package fr.commandecommune.reasoning;

/** What to watch in the figures of the law that an answer rests on. */
public enum FigureWarning {
    /** A figure ends soon: a later day may have another. */
    PARAMETER_EXPIRES,
    /** The law is unsettled about a figure. */
    CASE_LAW_UNSETTLED
}
