package fr.commandecommune.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The account of the operating system that this process runs as. */
final class SystemAccount {

    private static final Path SELF = Path.of("/proc/self");

    private SystemAccount() {}

    /** Whether it is root on Linux, which PostgreSQL refuses to run as. */
    static boolean isRoot() {
        if (Files.notExists(SELF)) {
            return false;
        }
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
