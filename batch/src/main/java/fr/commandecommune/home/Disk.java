package fr.commandecommune.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the disk of a home has left. */
final class Disk {

    private static final String ENOSPC = "No space left on device";
    private static final long MEGABYTE = 1 << 20;

    private Disk() {}

    static boolean isFull(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (saysFull(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    static boolean saysFull(@Nullable String message) {
        return message != null && message.contains(ENOSPC);
    }

    /** @throws HomeRefused when fewer than {@code megabytes} are left */
    static void require(Home home, long megabytes) {
        var left = freeMegabytes(home.folder());
        if (left < megabytes) {
            throw HomeRefused.diskFull(home.folder(), left, null);
        }
    }

    static long freeMegabytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw HomeRefused.notWritable(folder, e);
        }
    }
}
