package fr.commandecommune.web.needs;

import org.jspecify.annotations.Nullable;

/**
 * What a person does to one line.
 *
 * @param version the version of the line that the person saw
 * @param minimum as typed; absent where the page does not show it, and then what was kept stays
 * @param maximum as {@code minimum}
 * @param remark as typed; absent where the page does not show it
 * @param confirm whether the person says that the figure is meant, after a question
 */
record TypedLine(
        String article,
        String point,
        long version,
        Act act,
        String estimated,
        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable String remark,
        boolean confirm) {

    /** The same, of a line seen in another version. */
    TypedLine seenAt(long other) {
        return new TypedLine(article, point, other, act, estimated, minimum, maximum, remark, confirm);
    }

    /** What is done. */
    enum Act {
        /** The figures are those typed. */
        TYPE,
        /** « Rien ». */
        NOTHING,
        /** « Comme l'an dernier ». */
        LAST_YEAR
    }
}
