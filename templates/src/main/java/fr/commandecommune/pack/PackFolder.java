package fr.commandecommune.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/** The folder a pack is written to: all files are laid beside it first, then take their names, so that none is half done. */
final class PackFolder implements AutoCloseable {

    private static final String LOCK = ".pack.lock";
    private static final String SUFFIX = ".part";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private PackFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws PackInUse where another process is writing to the same folder */
    static PackFolder open(Path folder) throws IOException, PackInUse {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return new PackFolder(folder, channel, lock);
            }
        } catch (OverlappingFileLockException alreadyHeld) {
            channel.close();
            throw new PackInUse(folder);
        }
        channel.close();
        throw new PackInUse(folder);
    }

    /** Writes these files, and takes away those of an earlier pack that are no longer made. */
    void write(SortedMap<String, byte[]> files) throws IOException {
        var parts = new TreeMap<Path, Path>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                var target = folder.resolve(file.getKey());
                var part = folder.resolve("." + file.getKey() + SUFFIX);
                parts.put(part, target);
                Files.write(part, file.getValue());
            }
            forget(files);
            for (var part : parts.entrySet()) {
                Files.move(
                        part.getKey(),
                        part.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (var part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** What an earlier pack left: beside other lists, its documents would be taken for those of this one. */
    private void forget(SortedMap<String, byte[]> files) throws IOException {
        var manifest = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            return;
        }
        try {
            for (var name : Manifest.namesIn(Files.readAllBytes(manifest))) {
                if (!files.containsKey(name) && name.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        } catch (JacksonException notOurs) {
            Files.deleteIfExists(manifest);
        }
        if (!files.containsKey(Manifest.FILE)) {
            Files.deleteIfExists(manifest);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(LOCK));
        lock.release();
        channel.close();
    }
}
