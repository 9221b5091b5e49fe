package fr.commandecommune.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a member asked for outside the catalogue and no line counts: {@value #FILE} in the folder of the campaign, so that the
 * reconciliation says it.
 *
 * @param words as the member typed them
 * @param quantity of one year, in {@code unit}, as typed
 * @param state in French: without an answer, or why it was not taken
 */
public record LeftOutRequest(String siren, String words, String quantity, String unit, String state) {

    /** Its name in the folder of the campaign. */
    public static final String FILE = "demandes-hors-catalogue.csv";

    /** Those of a campaign, in the order of the file; none without it. */
    public static List<LeftOutRequest> of(Path campaignFolder) {
        var file = campaignFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            return lines.stream()
                    .map(line -> new LeftOutRequest(
                            line.getField("siren"),
                            line.getField("demande"),
                            line.getField("quantite"),
                            line.getField("unite"),
                            line.getField("etat")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the file whole, or deletes it when nothing is left out. */
    public static void save(Path campaignFolder, List<LeftOutRequest> requests) throws IOException {
        var file = campaignFolder.resolve(FILE);
        if (requests.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var unfinished = campaignFolder.resolve(FILE + ".incomplet");
        try (var lines = CsvWriter.builder().fieldSeparator(';').build(unfinished)) {
            lines.writeRecord("siren", "demande", "quantite", "unite", "etat");
            requests.forEach(
                    one -> lines.writeRecord(one.siren(), one.words(), one.quantity(), one.unit(), one.state()));
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
