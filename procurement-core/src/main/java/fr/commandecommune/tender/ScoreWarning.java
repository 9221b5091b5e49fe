package fr.commandecommune.tender;

/** What to watch in a scoring of prices. */
public enum ScoreWarning {
    NEGATIVE_SCORE_FLOORED,
    SINGLE_TENDER,
    RISKY_METHOD
}
