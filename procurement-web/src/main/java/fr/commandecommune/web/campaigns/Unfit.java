package fr.commandecommune.web.campaigns;

import java.io.Serial;

/** What was asked of a campaign does not fit; the message is a French sentence for the page. */
public final class Unfit extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    public Unfit(String sentence) {
        super(sentence);
    }

    /** What is wrong and what to write instead, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
