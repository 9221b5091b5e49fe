package fr.commandecommune.law;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a figure is one and the same, with the same certainty.
 *
 * @param until last day, null where none is known
 */
record Span(LocalDate from, @Nullable LocalDate until, Figure figure) {

    /** A value, parted where it is only likely at first. */
    static Stream<Span> of(Figure value) {
        var likelyUntil = value.likelyUntil();
        if (likelyUntil == null || likelyUntil.isBefore(value.from())) {
            return Stream.of(new Span(value.from(), value.until(), value));
        }
        return Stream.of(
                new Span(value.from(), likelyUntil, value.likely()),
                new Span(likelyUntil.plusDays(1), value.until(), value));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
