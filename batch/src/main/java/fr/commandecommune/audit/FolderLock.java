package fr.commandecommune.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps a folder for one audit. The operating system lets go of it when the process dies; the file goes away with its
 * holder, so whoever gets the lock makes sure that it is still the one of the folder and not a file that just went away.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = ".audit.verrou";

    /** Beyond what is written, which stays readable where locked bytes are not. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path file;
    private final FileChannel held;

    /** Stays open to the end: a process that closes a file lets go of all its locks on it. */
    private final FileChannel seen;

    private FolderLock(Path file, FileChannel held, FileChannel seen) {
        this.file = file;
        this.held = held;
        this.seen = seen;
    }

    /** Whether an audit has left its lock there, alive or not. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** @throws AuditBusy where another audit holds it */
    static FolderLock take(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        while (true) {
            var held = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(held)) {
                held.close();
                throw new AuditBusy(folder);
            }
            var seen = sameFile(file, held);
            if (seen.isPresent()) {
                return new FolderLock(file, held, seen.get());
            }
            held.close();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** The file that the folder has now, where it is the one that is held: what is written to one is read in the other. */
    private static Optional<FileChannel> sameFile(Path file, FileChannel held) throws IOException {
        var mark = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        held.truncate(0);
        held.write(mark.duplicate(), 0);
        try {
            var seen = FileChannel.open(file, StandardOpenOption.READ);
            var read = ByteBuffer.allocate(mark.capacity());
            seen.read(read, 0);
            if (read.flip().equals(mark)) {
                return Optional.of(seen);
            }
            seen.close();
            return Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        seen.close();
        held.close();
    }
}
