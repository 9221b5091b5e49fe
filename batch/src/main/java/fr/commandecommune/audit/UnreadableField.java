package fr.commandecommune.audit;

/** A field of a record that cannot be read: what was found, and what is needed, in French. */
final class UnreadableField extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String found;

    UnreadableField(String field, String found, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
        this.found = found;
    }

    String field() {
        return field;
    }

    String found() {
        return found;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
