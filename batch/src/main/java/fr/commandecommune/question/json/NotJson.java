package fr.commandecommune.question.json;

/** What was read is no JSON, or no JSON within reason; the French sentence says why. */
public final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;

    NotJson(String sentence) {
        super(sentence);
    }

    NotJson(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What is wrong, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
