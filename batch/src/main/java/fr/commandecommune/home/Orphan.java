package fr.commandecommune.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server that a killed process may have left behind, as its {@code postmaster.pid} names it. */
final class Orphan {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Orphan() {}

    /**
     * Whether the number in the file is that of a server started from this home's own programs. A number since taken by
     * another program, be it another PostgreSQL, and a file that a crash of the machine left empty name nobody.
     */
    static boolean runs(Path pidFile, Path database) throws IOException {
        var programs = database.toRealPath();
        return number(pidFile)
                .flatMap(ProcessHandle::of)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).startsWith(programs))
                .isPresent();
    }

    private static Optional<Long> number(Path pidFile) throws IOException {
        return Files.readString(pidFile, StandardCharsets.ISO_8859_1)
                .lines()
                .limit(1)
                .map(String::strip)
                .filter(NUMBER.asMatchPredicate())
                .map(Long::valueOf)
                .findFirst();
    }
}
