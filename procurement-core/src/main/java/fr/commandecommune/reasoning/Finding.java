package fr.commandecommune.reasoning;

/** What a rule finds in a case, with the French sentence that gives the figures compared. */
public sealed interface Finding<C> {

    /** The French sentence, not yet written. */
    Wording wording();

    /** The rule applies and gives a conclusion. */
    record Concludes<C>(C conclusion, Wording wording) implements Finding<C> {}

    /** The rule does not apply, and says why. */
    record Silent<C>(Wording wording) implements Finding<C> {}

    /** The rule does not apply, and says why alike in every case: the most frequent finding, hence its own sentence. */
    record SilentAlike<C>(String text) implements Finding<C>, Wording {

        @Override
        public Wording wording() {
            return this;
        }

        @Override
        public String fixedText() {
            return text;
        }
    }

    /** The rule lacks a fact, and asks for it. */
    record Asks<C>(Wording wording) implements Finding<C> {}

    static <C> Finding<C> concludes(C conclusion, String text) {
        return new Concludes<>(conclusion, Wording.of(text));
    }

    static <C> Finding<C> concludes(C conclusion, Wording wording) {
        return new Concludes<>(conclusion, wording);
    }

    static <C> Finding<C> silent(String text) {
        return new SilentAlike<>(text);
    }

    static <C> Finding<C> silent(Wording wording) {
        return new Silent<>(wording);
    }

    static <C> Finding<C> asks(String text) {
        return new Asks<>(Wording.of(text));
    }

    static <C> Finding<C> asks(Wording wording) {
        return new Asks<>(wording);
    }
}
