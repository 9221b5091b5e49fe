package fr.commandecommune.web.imports;

import java.io.Serial;

/** What was asked cannot be done now; the message is a French sentence for the page. */
class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
