package fr.commandecommune.cli;

/** How a command ends; picocli's own codes never come out. */
final class ExitCode {

    static final int DONE = 0;

    /** One question at least was refused; the others were answered. */
    static final int QUESTION_REFUSED = 1;

    /** A question or a line was refused: what is wrong was told. */
    static final int REFUSED = 2;

    static final int WRONG_USAGE = 64;
    static final int OUR_FAULT = 70;
    /** The home or the campaign is in use by another process. */
    static final int IN_USE = 75;

    /** Whoever read the answers went away, as {@code head} does: ends as the programs that the system stops for it. */
    static final int READER_GONE = 141;

    private ExitCode() {}
}
