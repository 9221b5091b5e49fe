package fr.commandecommune.document.template;

/** A source we wrote wrongly: an unknown field, a field of the wrong kind, markup we do not print. Names file and field. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFault(String message) {
        super(message);
    }
}
