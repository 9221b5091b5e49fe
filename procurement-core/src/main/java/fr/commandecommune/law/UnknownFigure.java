package fr.commandecommune.law;

import java.time.LocalDate;

/** A figure that a rule needs has no known value on a day; the law is never guessed. */
public final class UnknownFigure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final LocalDate day;

    public UnknownFigure(String code, LocalDate day, String message) {
        super(French.typeset(message));
        this.code = code;
        this.day = day;
    }

    /** What is unknown, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The id of the figure. */
    public String code() {
        return code;
    }

    public LocalDate day() {
        return day;
    }
}
