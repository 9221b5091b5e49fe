package fr.commandecommune.web.imports;

import java.io.Serial;

/** What was asked cannot be done now; the message is a French sentence for the page. */
public class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** The sentence says why, in French. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** Why, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
