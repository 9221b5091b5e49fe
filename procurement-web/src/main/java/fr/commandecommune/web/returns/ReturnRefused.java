package fr.commandecommune.web.returns;

import java.io.Serial;

/** What was asked of a return cannot be done now; the message is a French sentence for the page. */
public class ReturnRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    ReturnRefused(String sentence) {
        super(sentence);
    }

    /** What forbids it and what to do, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
