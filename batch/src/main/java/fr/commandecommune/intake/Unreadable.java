package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly.Code;
import java.io.Serial;

/** A file that cannot be read as a whole; the message is a French sentence for its author. */
final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Code code;

    Unreadable(Code code, String message) {
        super(message);
        this.code = code;
    }

    static Unreadable illegible(String message) {
        return new Unreadable(Code.FICHIER_ILLISIBLE, message);
    }

    static Unreadable dangerous(String message) {
        return new Unreadable(Code.FICHIER_DANGEREUX, message);
    }

    Code code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
