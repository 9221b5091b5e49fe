package fr.commandecommune.piece;

import fr.commandecommune.document.template.Markdown;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A clause of a piece: its words, and why they are there.
 *
 * @param article the article it rests on, such as {@code R2152-11}
 * @param condition the named fact on which it is printed; empty: always
 * @param lastRead the day a jurist last compared it with the texts
 */
record Clause(String id, String article, Optional<Condition> condition, LocalDate lastRead, Markdown words) {

    /** A yes-or-no fact of the model, computed in Java; {@code not} where the clause is for the contrary case. */
    record Condition(String name, boolean expected) {

        private static final String NOT = "not ";

        static Condition parse(String written) {
            return written.startsWith(NOT)
                    ? new Condition(written.substring(NOT.length()).strip(), false)
                    : new Condition(written.strip(), true);
        }
    }
}
