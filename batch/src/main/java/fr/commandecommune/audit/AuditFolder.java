package fr.commandecommune.audit;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that is written to. Files are made under hidden names and put in place together at the end, each by a rename:
 * the synthesis goes first and comes back last, so that a folder with a synthesis is a whole one.
 */
final class AuditFolder implements AutoCloseable {

    static final String VERDICTS = "verdicts.csv";
    static final String ANOMALIES = "anomalies.csv";
    static final String REPORT = "rapport.pdf";
    static final String SYNTHESIS = "synthese.json";
    static final List<String> FILES = List.of(VERDICTS, ANOMALIES, REPORT, SYNTHESIS);

    private static final String UNFINISHED = ".incomplet";
    private static final String LOCK = ".audit.verrou";

    private final Path folder;
    private final FileChannel lock;
    private final List<Unfinished> begun = new ArrayList<>();

    private record Unfinished(FileOutputStream disk, OutputStream out) {

        static Unfinished at(Path file) throws IOException {
            var disk = new FileOutputStream(file.toFile());
            return new Unfinished(disk, new BufferedOutputStream(disk, 1 << 16));
        }
    }

    private AuditFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws AuditBusy where another audit writes there */
    static AuditFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new AuditBusy(folder);
        }
        return new AuditFolder(folder, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** Begins a file; it is not seen under its name before {@link #putInPlace}. */
    OutputStream begin(String name) throws IOException {
        var file = Unfinished.at(unfinished(name));
        begun.add(file);
        return file.out();
    }

    /** All files are written: they take their places. */
    void putInPlace() throws IOException {
        for (var file : begun) {
            file.out().flush();
            file.disk().getFD().sync();
            file.disk().close();
        }
        Files.deleteIfExists(folder.resolve(SYNTHESIS));
        for (var name : FILES) {
            Files.move(
                    unfinished(name),
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : begun) {
            file.disk().close();
        }
        for (var name : FILES) {
            Files.deleteIfExists(unfinished(name));
        }
        Files.deleteIfExists(folder.resolve(LOCK));
        lock.close();
    }

    private Path unfinished(String name) {
        return folder.resolve("." + name + UNFINISHED);
    }
}
