package fr.commandecommune.reasoning;

/** A French sentence held as the facts it tells: it is written when it is read, and reads the same each time. */
@FunctionalInterface
public interface Wording {

    /** The sentence. */
    String text();

    /** A sentence that tells no fact of the case. */
    static Wording of(String sentence) {
        return () -> sentence;
    }
}
