package fr.commandecommune.aggregation;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that is written to: each file is replaced whole, by a rename. */
record OutputFolder(Path folder) {

    private static final String UNFINISHED = ".incomplet";
    private static final String OLD = ".ancien";

    void replace(OutputFile file, RunId run) {
        var unfinished = folder.resolve("." + file.name() + UNFINISHED);
        try {
            Files.createDirectories(folder);
            try (var disk = new FileOutputStream(unfinished.toFile());
                    var out = new BufferedOutputStream(disk, 1 << 16)) {
                file.write(run, out);
                out.flush();
                disk.getFD().sync();
            }
            Files.move(
                    unfinished,
                    folder.resolve(file.name()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Le fichier %s ne peut pas être écrit".formatted(folder.resolve(file.name())), e);
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
