package fr.commandecommune.home;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** This process, as others are told of it. */
public final class ThisProcess {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH);

    private ThisProcess() {}

    /** In French: its number and when it was started. */
    public static String described() {
        return describe(pid(), start());
    }

    static long pid() {
        return ProcessHandle.current().pid();
    }

    static Instant start() {
        return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    static String describe(long pid, Instant start) {
        return "le processus %d, démarré le %s"
                .formatted(pid, DAY_AND_TIME.format(start.atZone(ZoneId.systemDefault())));
    }
}
