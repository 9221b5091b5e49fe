package fr.commandecommune.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The law of one day. It remembers the figures it was asked for; one evaluation has its own. */
public final class Law {

    private final LocalDate day;
    /** Each figure asked for, at the place of its file. */
    private final @Nullable Figure[] used;

    private @Nullable FigureSet open;
    private int count;

    private Law(LocalDate day) {
        this.day = day;
        this.used = new Figure[LawFiles.count()];
    }

    /** The law in force on that day. */
    public static Law on(LocalDate day) {
        return new Law(day);
    }

    /**
     * The law of a text that the contract itself names, such as a CCAG: its last known version counts, whatever the day. It
     * has no day to print.
     */
    public static Law ofNamedText() {
        return on(LocalDate.MAX);
    }

    /** The ids of all figures that have a file. */
    public static Set<FigureId> ids() {
        return LawFiles.all();
    }

    /**
     * Refuses a listed figure that nothing reads.
     *
     * @param read all that rules and clauses read
     * @throws BrokenLaw where a figure is not among them
     */
    public static void requireAllRead(Set<FigureId> read) {
        for (var id : ids()) {
            if (!read.contains(id)) {
                throw new BrokenLaw(id.toString(), "neither rule nor clause reads it");
            }
        }
    }

    /** From now on, and until it is said again, open to these figures only: those that a rule declares. */
    public Law limitedTo(FigureSet figures) {
        open = figures;
        return this;
    }

    public LocalDate day() {
        return day;
    }

    /** So many days later; the text that a contract names has no day, hence no later one. */
    public LocalDate dayIn(int days) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(days);
    }

    /**
     * The figure on that day; empty where the law had no such rule then.
     *
     * @throws UnknownFigure where the value of that day is not known
     */
    public Optional<Figure> find(FigureId id) {
        if (open != null && !open.contains(id)) {
            throw new IllegalStateException("a rule reads " + id + " and does not declare it");
        }
        var figure = id.file().on(day);
        if (figure.isPresent()) {
            remember(id.place(), figure.get());
        }
        return figure;
    }

    private void remember(int place, Figure figure) {
        if (used[place] == null) {
            used[place] = figure;
            count++;
        }
    }

    /**
     * The figure on that day, for a rule that existed on every known day.
     *
     * @throws UnknownFigure where the value of that day is not known
     */
    public Figure figure(FigureId id) {
        var figure = find(id);
        if (figure.isEmpty()) {
            throw new UnknownFigure(
                    id.toString(), day, "Le chiffre « %s » n’a pas de valeur au %s.".formatted(id, French.day(day)));
        }
        return figure.get();
    }

    /** Whether the law says yes on that day; no where it had no such rule. */
    public boolean says(FigureId flag) {
        var figure = find(flag);
        return figure.isPresent() && figure.get().flag();
    }

    /** Every figure asked for so far, by code. */
    public List<Figure> used() {
        var all = new ArrayList<Figure>(count);
        for (var figure : used) {
            if (figure != null) {
                all.add(figure);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The figure, if it was asked for so far and the law had it. */
    public @Nullable Figure used(FigureId id) {
        return used[id.place()];
    }

    /** The figures asked for so far that are such, by code. */
    public List<Figure> used(Predicate<Figure> wanted) {
        var found = new ArrayList<Figure>();
        for (var figure : used) {
            if (figure != null && wanted.test(figure)) {
                found.add(figure);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
