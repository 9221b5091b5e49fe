package fr.commandecommune.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The law of one day. It remembers the figures it was asked for; one evaluation has its own. */
public final class Law {

    private final LocalDate day;
    private final Map<String, Figure> used;
    private final @Nullable Set<String> open;

    private Law(LocalDate day, Map<String, Figure> used, @Nullable Set<String> open) {
        this.day = day;
        this.used = used;
        this.open = open;
    }

    /** The law in force on that day. */
    public static Law on(LocalDate day) {
        return new Law(day, new TreeMap<>(), null);
    }

    /**
     * The law of a text that the contract itself names, such as a CCAG: its last known version counts, whatever the day. It
     * has no day to print.
     */
    public static Law ofNamedText() {
        return new Law(LocalDate.MAX, new TreeMap<>(), null);
    }

    /** The same law, open to these figures only: those that a rule declares. */
    public Law limitedTo(Set<String> figures) {
        return new Law(day, used, figures);
    }

    public LocalDate day() {
        return day;
    }

    /**
     * The figure on that day; empty where the law had no such rule then.
     *
     * @throws UnknownFigure where the value of that day is not known
     */
    public Optional<Figure> find(String id) {
        if (open != null && !open.contains(id)) {
            throw new IllegalStateException("a rule reads " + id + " and does not declare it");
        }
        var figure = LawFiles.file(id).on(day);
        figure.ifPresent(found -> used.put(id, found));
        return figure;
    }

    /**
     * The figure on that day, for a rule that existed on every known day.
     *
     * @throws UnknownFigure where the value of that day is not known
     */
    public Figure figure(String id) {
        return find(id).orElseThrow(() -> new UnknownFigure(
                id, day, "Le chiffre « %s » n’a pas de valeur au %s.".formatted(id, French.day(day))));
    }

    /** Whether the law says yes on that day; no where it had no such rule. */
    public boolean says(String flag) {
        return find(flag).map(Figure::flag).orElse(false);
    }

    /** Every figure asked for so far, by code. */
    public List<Figure> used() {
        return List.copyOf(used.values());
    }
}
