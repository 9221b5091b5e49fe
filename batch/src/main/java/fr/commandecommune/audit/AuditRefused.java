package fr.commandecommune.audit;

/** The file cannot be read as essential data; says in French what was found and what is needed. Nothing is written. */
public final class AuditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditRefused(String sentence) {
        super(sentence);
    }

    /** What is wrong, in French. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
