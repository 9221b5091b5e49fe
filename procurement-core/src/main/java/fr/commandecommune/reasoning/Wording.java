package fr.commandecommune.reasoning;

import org.jspecify.annotations.Nullable;

/** A French sentence held as the facts it tells: it is written when it is read, and reads the same each time. */
@FunctionalInterface
public interface Wording {

    /** The sentence. */
    String text();

    /** The sentence, where it tells no fact of the case and so is the same in every one; else null. */
    default @Nullable String fixedText() {
        return null;
    }

    /** A sentence that tells no fact of the case. */
    static Wording of(String sentence) {
        return new Fixed(sentence);
    }

    /** A sentence that is the same in every case. */
    record Fixed(String text) implements Wording {

        @Override
        public String fixedText() {
            return text;
        }
    }
}
