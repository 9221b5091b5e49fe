package fr.commandecommune.web.needs;

import java.util.Locale;

/** What the page asks of each line. */
enum View {
    /** One question: how many in a year. */
    SIMPLE,
    /** The minimum, the maximum and a remark too. */
    RANGE,
    /** How many at each delivery point. */
    POINTS;

    /** As an address says it; anything else is the one question. */
    static View of(String word) {
        for (var view : values()) {
            if (view.word().equals(word)) {
                return view;
            }
        }
        return SIMPLE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
