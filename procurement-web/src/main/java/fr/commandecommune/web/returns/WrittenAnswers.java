package fr.commandecommune.web.returns;

import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts among the returns that count what is said here and not in a file: « rien cette année », or an estimate of the service. */
@Component
class WrittenAnswers {

    private final ReturnFiles files;

    WrittenAnswers(ReturnFiles files) {
        this.files = files;
    }

    /** The member needs nothing; its lines in earlier returns no longer count. */
    void nil(HeldCampaign held, String siren) throws IOException {
        write(held, siren, nilFile(held, siren), "siren;article;quantite\n" + siren + ";NEANT;\n");
    }

    /** The service says in the place of the member what it needs, by article in the article's own unit. */
    void estimate(HeldCampaign held, String siren, Map<String, BigDecimal> quantities) throws IOException {
        var lines = new StringBuilder("siren;article;quantite\n");
        quantities.forEach(
                (article, quantity) -> lines.append(siren + ";" + article + ";" + quantity.toPlainString() + "\n"));
        write(held, siren, estimateFile(held, siren), lines.toString());
    }

    /** What was said here no longer counts. */
    void remove(HeldCampaign held, String siren) throws IOException {
        Files.deleteIfExists(nilFile(held, siren));
        Files.deleteIfExists(estimateFile(held, siren));
    }

    private void write(HeldCampaign held, String siren, Path file, String lines) throws IOException {
        var name = String.valueOf(file.getFileName());
        var left = LeftOutLines.of(held.folder());
        files.of(held).stream()
                .filter(earlier ->
                        earlier.named().contains(siren) && !earlier.name().equals(name))
                .forEach(earlier -> left.add(earlier.name(), siren));
        left.removeFile(name);
        left.save();
        Files.createDirectories(held.returns());
        var unfinished = held.folder().resolve(name + ".incomplet");
        Files.writeString(unfinished, lines, StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path nilFile(HeldCampaign held, String siren) {
        return held.returns().resolve("rien-cette-annee-" + siren + ".csv");
    }

    private static Path estimateFile(HeldCampaign held, String siren) {
        return held.returns().resolve("estime-" + siren + ".csv");
    }
}
