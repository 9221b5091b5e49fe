package fr.commandecommune.web.tenderpack;

import fr.commandecommune.pack.PackResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A pack as its page shows it, kept beside its files.
 *
 * @param zip the name of the archive; absent when a final version was stopped
 * @param resultHash the joint order it was made from
 */
record MadePack(
        String by,
        Instant at,
        boolean finalVersion,
        String resultHash,
        @Nullable String zip,
        List<PackResult.PackFile> files,
        List<PackResult.AbsentDocument> absent,
        List<PackResult.MissingFact> missing,
        List<PackResult.Alert> alerts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static MadePack of(PackResult result, String by, Instant at, boolean finalVersion, String resultHash) {
        return new MadePack(
                by,
                at,
                finalVersion,
                resultHash,
                result.zip().map(PackFolders::name).orElse(null),
                result.files(),
                result.absent(),
                result.missing(),
                result.alerts());
    }

    static Path record(Path folder) {
        return folder.resolve("resultat.json");
    }

    /** Where the documents are. */
    static Path documents(Path folder) {
        return folder.resolve("pieces");
    }

    static MadePack read(Path folder) {
        return JSON.readValue(record(folder), MadePack.class);
    }

    void write(Path folder) throws IOException {
        var unfinished = folder.resolve("resultat.incomplet");
        JSON.writeValue(unfinished, this);
        Files.move(unfinished, record(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether a name is one of this pack's files. */
    boolean holds(String name) {
        return name.equals(zip) || files.stream().anyMatch(file -> file.name().equals(name));
    }

    /** Whether a final version was stopped by what is missing or forbidden. */
    public boolean blocked() {
        return zip == null;
    }
}
