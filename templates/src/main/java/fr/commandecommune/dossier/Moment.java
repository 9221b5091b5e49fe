package fr.commandecommune.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A day, with its hour where one was given; hours are those of Paris. */
public record Moment(LocalDate day, @Nullable LocalTime time) {

    /** The instant by which a thing must be done: without an hour, the end of the day. */
    public LocalDateTime latest() {
        return day.atTime(time == null ? LocalTime.of(23, 59, 59) : time);
    }
}
