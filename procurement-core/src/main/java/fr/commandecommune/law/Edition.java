package fr.commandecommune.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The law as it stands between two days on which some figure changes. */
final class Edition {

    /** By first day. */
    private static final Edition[] ALL = all();

    private static final long[] FIRST_DAYS =
            Stream.of(ALL).mapToLong(edition -> number(edition.from)).toArray();

    private final LocalDate from;
    private final @Nullable Figure[] figures;
    private final FigureSet ending;
    private final FigureSet doubtful;
    private final FigureSet unsure;

    private Edition(LocalDate from, List<FigureFile> files) {
        this.from = from;
        figures = files.stream().map(file -> file.known(from)).toArray(Figure[]::new);
        ending = places(figure -> figure.changesAfter() && figure.until() != null);
        doubtful = places(figure -> figure.doubt() != null);
        unsure = places(figure -> figure.certainty() != Certainty.VERIFIED);
    }

    /** That of a day. */
    static Edition on(LocalDate day) {
        int place = Arrays.binarySearch(FIRST_DAYS, number(day));
        return ALL[place >= 0 ? place : -place - 2];
    }

    /** A number that grows with the day; it only compares. */
    private static long number(LocalDate day) {
        return (long) day.getYear() << Short.SIZE | (long) day.getMonthValue() << Byte.SIZE | day.getDayOfMonth();
    }

    /** The figure at that place; null where the law had none, and where its value is not known. */
    @Nullable
    Figure figure(int place) {
        return figures[place];
    }

    /** The figure at that place, of a day on which the law has it. */
    Figure known(int place) {
        return Objects.requireNonNull(figures[place]);
    }

    /** The places of the figures whose value ends on a known day, and changes then. */
    FigureSet ending() {
        return ending;
    }

    /** The places of the figures about which the law is unsettled. */
    FigureSet doubtful() {
        return doubtful;
    }

    /** The places of the figures that were not read in their text. */
    FigureSet unsure() {
        return unsure;
    }

    private FigureSet places(Predicate<Figure> wanted) {
        var places = new FigureSet();
        for (int place = 0; place < figures.length; place++) {
            var figure = figures[place];
            if (figure != null && wanted.test(figure)) {
                places.add(place);
            }
        }
        return places;
    }

    private static Edition[] all() {
        var files = LawFiles.inOrder();
        var firstDays = new TreeSet<LocalDate>();
        firstDays.add(LocalDate.MIN);
        for (var file : files) {
            for (var span : file.spans()) {
                firstDays.add(span.from());
                if (span.until() != null) {
                    firstDays.add(span.until().plusDays(1));
                }
            }
        }
        return firstDays.stream().map(day -> new Edition(day, files)).toArray(Edition[]::new);
    }
}
