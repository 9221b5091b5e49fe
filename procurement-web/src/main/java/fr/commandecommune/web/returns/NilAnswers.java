package fr.commandecommune.web.returns;

import fr.commandecommune.intake.LeftOutLines;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Puts « rien cette année » among the returns that count, as a file like any other: one line, {@code NEANT}. */
@Component
class NilAnswers {

    private final ReturnFiles files;

    NilAnswers(ReturnFiles files) {
        this.files = files;
    }

    /** The member needs nothing; its lines in earlier returns no longer count. */
    void write(HeldCampaign held, String siren) throws IOException {
        var name = file(held, siren).getFileName().toString();
        var left = LeftOutLines.of(held.folder());
        files.of(held).stream()
                .filter(file -> file.named().contains(siren) && !file.name().equals(name))
                .forEach(file -> left.add(file.name(), siren));
        left.removeFile(name);
        left.save();
        Files.createDirectories(held.returns());
        var unfinished = held.folder().resolve(name + ".incomplet");
        Files.writeString(unfinished, "siren;article;quantite\n" + siren + ";NEANT;\n", StandardCharsets.UTF_8);
        Files.move(unfinished, file(held, siren), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The member no longer says that it needs nothing. */
    void remove(HeldCampaign held, String siren) throws IOException {
        Files.deleteIfExists(file(held, siren));
    }

    private static Path file(HeldCampaign held, String siren) {
        return held.returns().resolve("rien-cette-annee-" + siren + ".csv");
    }
}
