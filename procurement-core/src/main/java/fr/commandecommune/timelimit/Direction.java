package fr.commandecommune.timelimit;

/** Whether the act waits for the date, or has to be done by it. */
public enum Direction {
    NOT_BEFORE,
    NOT_AFTER
}
