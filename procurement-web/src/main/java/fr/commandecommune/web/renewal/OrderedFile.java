package fr.commandecommune.web.renewal;

import fr.commandecommune.home.Home;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.LastYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;

/** Takes what was really ordered last year, from a file read as returns are; with one wrong line nothing is taken. */
@Component
class OrderedFile {

    private final Home home;
    private final LastYear lastYear;

    OrderedFile(Home home, LastYear lastYear) {
        this.home = home;
        this.lastYear = lastYear;
    }

    /**
     * What came of a file.
     *
     * @param taken figures that were kept
     * @param faults in French, the lines that are wrong, with their place; none is kept then
     */
    record Taken(int taken, List<String> faults) {}

    /** Takes the figures of a file whose name ends as its kind says. */
    @Transactional
    public Taken take(HeldCampaign held, String name, InputStream bytes) throws IOException {
        var folder = Files.createDirectories(
                home.folder().resolve("depots").resolve(UUID.randomUUID().toString()));
        try {
            var file = folder.resolve(name);
            Files.copy(bytes, file);
            var heard = new HeardQuantities();
            Intake.read(held.campaign(), file, heard);
            var faults = faults(heard);
            if (!faults.isEmpty()) {
                return new Taken(0, faults);
            }
            var quantities = heard.quantities();
            quantities.forEach(one -> lastYear.ordered(held.code(), one.siren(), one.article(), one.quantity()));
            return new Taken(quantities.size(), List.of());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> faults(HeardQuantities heard) {
        return Stream.concat(
                        heard.refused().stream()
                                .map(one -> (one.line() == 0 ? "" : "Ligne " + one.line() + " : ") + one.message()),
                        heard.contradictions().stream()
                                .map(line ->
                                        "Ligne %d : %s est déjà dit pour ce membre, avec une autre quantité. Garder une seule ligne."
                                                .formatted(line.line(), line.article())))
                .toList();
    }
}
