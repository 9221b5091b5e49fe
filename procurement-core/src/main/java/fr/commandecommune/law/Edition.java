package fr.commandecommune.law;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The law as it stands between two days on which some figure changes. */
final class Edition {

    /** By first day. */
    private static final List<Edition> ALL = all();

    private final LocalDate from;
    private final @Nullable Figure[] figures;
    private final BitSet ending;
    private final BitSet doubtful;
    private final BitSet unsure;

    private Edition(LocalDate from, List<FigureFile> files) {
        this.from = from;
        figures = files.stream().map(file -> file.known(from)).toArray(Figure[]::new);
        ending = places(figure -> figure.changesAfter() && figure.until() != null);
        doubtful = places(figure -> figure.doubt() != null);
        unsure = places(figure -> figure.certainty() != Certainty.VERIFIED);
    }

    /** That of a day. */
    static Edition on(LocalDate day) {
        int first = 0;
        int last = ALL.size() - 1;
        while (first < last) {
            int middle = (first + last + 1) >>> 1;
            if (day.isBefore(ALL.get(middle).from)) {
                last = middle - 1;
            } else {
                first = middle;
            }
        }
        return ALL.get(first);
    }

    /** The figure at that place; null where the law had none, and where its value is not known. */
    @Nullable
    Figure figure(int place) {
        return figures[place];
    }

    /** The places of the figures whose value ends on a known day, and changes then. */
    BitSet ending() {
        return ending;
    }

    /** The places of the figures about which the law is unsettled. */
    BitSet doubtful() {
        return doubtful;
    }

    /** The places of the figures that were not read in their text. */
    BitSet unsure() {
        return unsure;
    }

    private BitSet places(Predicate<Figure> wanted) {
        var places = new BitSet(figures.length);
        for (int place = 0; place < figures.length; place++) {
            var figure = figures[place];
            places.set(place, figure != null && wanted.test(figure));
        }
        return places;
    }

    private static List<Edition> all() {
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
        return firstDays.stream().map(day -> new Edition(day, files)).toList();
    }
}
