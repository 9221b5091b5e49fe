package fr.commandecommune.piece;

/** A piece we wrote wrongly: an unknown or unused field, condition or clause. Names the piece and the thing. */
public final class PieceFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PieceFault(String message) {
        super(message);
    }
}
