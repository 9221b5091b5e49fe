package fr.commandecommune.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * Keeps a home for one process. The operating system lets go of it when the process dies, however it dies; the file says
 * who holds it.
 */
final class HomeLock implements AutoCloseable {

    /** Beyond what is written, so that others can read who holds the lock where locked bytes cannot be read. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws HomeRefused when another process holds the home, or its folder cannot be written */
    static HomeLock take(Home home) {
        var file = home.lockFile();
        try {
            if (Files.notExists(home.folder())) {
                Folders.createPrivate(home.folder());
            }
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                var holder = holder(file);
                channel.close();
                throw HomeRefused.inUse(home.folder(), holder);
            }
            sign(channel);
            return new HomeLock(channel, lock);
        } catch (IOException e) {
            throw Disk.isFull(e)
                    ? HomeRefused.diskFull(home.folder(), 0, e)
                    : HomeRefused.notWritable(home.folder(), e);
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap("%d %s%n"
                        .formatted(ThisProcess.pid(), ThisProcess.start())
                        .getBytes(StandardCharsets.UTF_8)),
                0);
        channel.force(true);
    }

    private static String holder(Path file) throws IOException {
        var signature = Files.readString(file).strip();
        var space = signature.indexOf(' ');
        if (space < 0) {
            return "un autre processus";
        }
        return ThisProcess.describe(
                Long.parseLong(signature.substring(0, space)), Instant.parse(signature.substring(space + 1)));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("home lock not released", e);
        }
    }
}
