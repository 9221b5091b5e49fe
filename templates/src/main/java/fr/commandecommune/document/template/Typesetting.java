package fr.commandecommune.document.template;

import java.util.List;
import java.util.regex.Pattern;

/** The habits of a French printer, applied to words that were typed on a keyboard. */
final class Typesetting {

    private static final String NARROW = French.NARROW;
    private static final String NO_BREAK = "\u00A0";

    private static final List<Habit> HABITS = List.of(
            new Habit("[ \u00A0]+(?=[;:!?»%€])", NARROW),
            new Habit("(?<=«)[ \u00A0]+", NARROW),
            new Habit("(?<=\\d) (?=\\d{3}(?!\\d))", NARROW),
            new Habit("(?<=\\b(?:art\\.|articles?|annexe|lot|page)) (?=[LRDA]?\\d|[LRDA]\\. ?\\d)", NO_BREAK),
            new Habit("(?<=\\b[LRDA]\\.) (?=\\d)", NO_BREAK),
            new Habit("(?<=n°|\\bMM?\\.|\\bMmes?) (?=\\S)", NO_BREAK));

    private Typesetting() {}

    private record Habit(Pattern typed, String set) {

        Habit(String typed, String set) {
            this(Pattern.compile(typed), set);
        }
    }

    static String of(String words) {
        var text = words.replace('\'', '’');
        for (var habit : HABITS) {
            text = habit.typed().matcher(text).replaceAll(habit.set());
        }
        return text;
    }
}
