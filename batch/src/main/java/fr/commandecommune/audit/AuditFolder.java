package fr.commandecommune.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private final Path folder;
    private final FolderLock lock;
    private final List<Begun> begun = new ArrayList<>();

    private record Begun(ResultFile disk, OutputStream out) {}

    private AuditFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Said at once, before a long file is read for nothing; a dead audit's lock is taken away. */
    static void requireFree(Path folder) throws IOException {
        if (FolderLock.isIn(folder)) {
            open(folder).close();
        }
    }

    /**
     * Takes the folder, which is made where it is not there.
     *
     * @throws AuditBusy where another audit writes there
     * @throws AuditUnwritten where the disk refuses
     */
    static AuditFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new AuditFolder(folder, FolderLock.take(folder));
        } catch (IOException refused) {
            throw AuditUnwritten.whileMade(folder, refused);
        }
    }

    /** Begins a file; it is not seen under its name before {@link #putInPlace}. */
    OutputStream begin(String name) {
        var disk = new ResultFile(folder, unfinished(name));
        var out = new BufferedOutputStream(disk, 1 << 16);
        begun.add(new Begun(disk, out));
        return out;
    }

    /** All files are written: they take their places. */
    void putInPlace() throws IOException {
        for (var file : begun) {
            file.out().flush();
            file.disk().finish();
        }
        try {
            Files.deleteIfExists(folder.resolve(SYNTHESIS));
            for (var name : FILES) {
                Files.move(
                        unfinished(name),
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw AuditUnwritten.whilePut(folder, refused);
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
        lock.close();
    }

    private Path unfinished(String name) {
        return folder.resolve("." + name + UNFINISHED);
    }
}
