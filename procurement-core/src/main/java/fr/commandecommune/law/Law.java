package fr.commandecommune.law;

import java.math.BigDecimal;
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
    private final Edition edition;
    /** The places of the figures asked for. */
    private final FigureSet used = new FigureSet();

    /** The figures open to each rule of a set; null where all are open. */
    private FigureSet @Nullable [] open;

    private int rule;

    private Law(LocalDate day) {
        this.day = day;
        this.edition = Edition.on(day);
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

    /** From now on, open only to the figures that a rule declares: to the first of these sets, until another is named. */
    public Law limitedTo(FigureSet... figuresOfRules) {
        open = figuresOfRules;
        rule = 0;
        return this;
    }

    /** From now on, open to the figures of the rule at that place. */
    public Law of(int place) {
        rule = place;
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
        var figure = known(id);
        return figure == null ? id.file().on(day) : Optional.of(figure);
    }

    /**
     * The figure on that day, for a rule that existed on every known day.
     *
     * @throws UnknownFigure where the value of that day is not known
     */
    public Figure figure(FigureId id) {
        var figure = known(id);
        return figure == null ? id.file().required(day) : figure;
    }

    private @Nullable Figure known(FigureId id) {
        if (open != null && !open[rule].contains(id.place())) {
            throw new IllegalStateException("a rule reads " + id + " and does not declare it");
        }
        var figure = edition.figure(id.place());
        if (figure != null) {
            used.add(id.place());
        }
        return figure;
    }

    /** Whether the law says yes on that day; no where it had no such rule. */
    public boolean says(FigureId flag) {
        var figure = find(flag);
        return figure.isPresent() && figure.get().flag();
    }

    /** Every figure asked for so far, by code. */
    public List<Figure> used() {
        return used(used, figure -> true);
    }

    /** The figure, if it was asked for so far and the law had it. */
    public @Nullable Figure used(FigureId id) {
        return used.contains(id.place()) ? edition.figure(id.place()) : null;
    }

    /** The figures asked for so far whose value ends that day or before, and changes then. */
    public List<Figure> usedAndEndingBy(LocalDate lastDay) {
        return used(edition.ending(), figure -> figure.endsBy(lastDay));
    }

    /**
     * The figures asked for so far about which the law is unsettled that day.
     *
     * @param value what was compared with them, in € HT; null where nothing was
     */
    public List<Figure> usedInDoubt(@Nullable BigDecimal value) {
        return used(edition.doubtful(), figure -> figure.inDoubt(day, value));
    }

    /** The figures asked for so far that were not read in their text. */
    public List<Figure> usedUnsure() {
        return used(edition.unsure(), figure -> true);
    }

    private List<Figure> used(FigureSet among, Predicate<Figure> wanted) {
        List<Figure> found = List.of();
        for (int place = used.nextOfBoth(among, 0); place >= 0; place = used.nextOfBoth(among, place + 1)) {
            var figure = edition.known(place);
            if (wanted.test(figure)) {
                found = found.isEmpty() ? new ArrayList<>(used.size()) : found;
                found.add(figure);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
