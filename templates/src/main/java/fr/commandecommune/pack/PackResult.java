package fr.commandecommune.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came out.
 *
 * @param folder where the files are
 * @param zip the archive of all of them; empty where the pack was stopped
 * @param files the documents and the lists, in the order of their names, without the archive
 * @param absent the documents of the kind that were not made, and why
 * @param missing the facts still to be completed
 * @param alerts what contradicts the law or another fact
 */
public record PackResult(
        Path folder,
        Optional<Path> zip,
        List<PackFile> files,
        List<AbsentDocument> absent,
        List<MissingFact> missing,
        List<Alert> alerts) {

    public PackResult {
        files = List.copyOf(files);
        absent = List.copyOf(absent);
        missing = List.copyOf(missing);
        alerts = List.copyOf(alerts);
    }

    /** Whether the pack was written; false only where a final version was asked for and something stands in its way. */
    public boolean written() {
        return zip.isPresent();
    }

    /** Whether nothing stands in the way of a final version. */
    public boolean complete() {
        return missing.isEmpty() && alerts.stream().noneMatch(Alert::blocking);
    }

    /** One file of the pack, as the manifest names it. */
    public record PackFile(String name, String title, long bytes, String sha256) {}

    /** A known document that is not in the pack. */
    public record AbsentDocument(String name, String reason) {}

    /**
     * A fact to complete.
     *
     * @param field its path in the dossier, such as {@code tenderDeadline}; empty where no field of the dossier holds it
     * @param what the fact, in French
     * @param documents the files that print it
     */
    public record MissingFact(String field, String what, List<String> documents) {
        public MissingFact {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A fact that contradicts the law or another fact.
     *
     * @param blocking whether a final version is refused because of it
     * @param field its path in the dossier
     * @param message what was found, what is wanted, what to do; in French
     * @param article the article it rests on, such as {@code CCP, art. R2162-4}; empty where two facts contradict each other
     */
    public record Alert(boolean blocking, String field, String message, String article) {}
}
