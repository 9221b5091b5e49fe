package fr.commandecommune.reasoning;

/** What a rule finds in a case, with the French sentence that gives the figures compared. */
public sealed interface Finding<C> {

    /** The French sentence. */
    String text();

    /** The rule applies and gives a conclusion. */
    record Concludes<C>(C conclusion, String text) implements Finding<C> {}

    /** The rule does not apply, and says why. */
    record Silent<C>(String text) implements Finding<C> {}

    /** The rule lacks a fact, and asks for it. */
    record Asks<C>(String text) implements Finding<C> {}

    static <C> Finding<C> concludes(C conclusion, String text) {
        return new Concludes<>(conclusion, text);
    }

    static <C> Finding<C> silent(String text) {
        return new Silent<>(text);
    }

    static <C> Finding<C> asks(String text) {
        return new Asks<>(text);
    }
}
