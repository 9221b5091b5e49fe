package fr.commandecommune.pack;

import fr.commandecommune.pack.PackResult.Alert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sample purchase of REDON Agglomération, copied to a folder of its own so that a test may change it. */
final class Redon {

    private static final Path SAMPLE = Path.of("src/test/resources/redon");

    private final Path folder;

    private Redon(Path folder) {
        this.folder = folder;
    }

    static Redon in(Path folder) {
        try (var files = Files.list(SAMPLE)) {
            Files.createDirectories(folder);
            for (var file : files.toList()) {
                Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
            }
            return new Redon(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Path folder() {
        return folder;
    }

    Path dossier() {
        return folder.resolve("dossier.yaml");
    }

    /** Changes a file of the purchase; fails where nothing changes. */
    Redon with(String file, String from, String to) throws IOException {
        return with(file, text -> text.replace(from, to));
    }

    Redon with(String file, UnaryOperator<String> change) throws IOException {
        var path = folder.resolve(file);
        var before = Files.readString(path);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing changed in " + file);
        }
        Files.writeString(path, after);
        return this;
    }

    Redon without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** What contradicts the law or another fact, without making the documents. */
    List<Alert> alerts() throws Exception {
        var purchase = Packs.purchase(dossier());
        var alerts = new ArrayList<>(Checks.ofTheRules(purchase));
        alerts.addAll(Checks.of(purchase));
        return alerts;
    }

    PackResult draft() throws Exception {
        return Packs.make(PackRequest.draft(dossier(), folder.resolve("out"), Kind.TENDER));
    }

    PackResult finalVersion() throws Exception {
        return Packs.make(new PackRequest(dossier(), folder.resolve("out"), Kind.TENDER, Set.of(), true));
    }

    Path out(String name) {
        return folder.resolve("out").resolve(name);
    }
}
