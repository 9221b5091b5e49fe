package fr.commandecommune.aggregation;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that is written to: each file is replaced whole, by a rename. */
record OutputFolder(Path folder) {

    private static final String UNFINISHED = ".incomplet";
    private static final String OLD = ".ancien";

    /** What fills a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void replace(OutputFile file, RunId run) {
        replace(file.name(), out -> file.write(run, out));
    }

    void replace(String name, Content content) {
        var unfinished = folder.resolve("." + name + UNFINISHED);
        var whole = false;
        try {
            Files.createDirectories(folder);
            try (var disk = new FileOutputStream(unfinished.toFile());
                    var out = new BufferedOutputStream(disk, 1 << 16)) {
                content.write(out);
                out.flush();
                disk.getFD().sync();
            }
            Files.move(
                    unfinished,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            whole = true;
        } catch (IOException e) {
            throw unwritten(name, e);
        } finally {
            if (!whole) {
                forget(unfinished);
            }
        }
    }

    /** What was begun takes no room, and is never taken for a result. */
    private static void forget(Path unfinished) {
        if (!unfinished.toFile().delete()) {
            unfinished.toFile().deleteOnExit();
        }
    }

    private UncheckedIOException unwritten(String name, IOException why) {
        return new UncheckedIOException("Le fichier %s ne peut pas être écrit".formatted(folder.resolve(name)), why);
    }

    /** Whether the proof that stands there is of other files than these. */
    boolean isOfOtherNeeds(String inputHash) {
        var proof = folder.resolve(ReconciliationJson.NAME);
        try {
            return Files.isRegularFile(proof) && !Files.readString(proof).contains(inputHash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renames a file of an earlier run, so that nobody takes it for the result of this one. */
    void setAside(OutputFile file) {
        var earlier = folder.resolve(file.name());
        try {
            if (Files.exists(earlier)) {
                Files.move(earlier, folder.resolve(file.name() + OLD), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
