package fr.commandecommune.home;

import java.io.IOException;
import java.nio.file.Files;

/** The layout of a home's folder; a program never opens a home laid out by a later one. */
final class HomeVersion {

    static final int CURRENT = 1;

    private HomeVersion() {}

    static void check(Home home) throws IOException {
        var file = home.versionFile();
        if (Files.notExists(file)) {
            Files.writeString(file, CURRENT + "\n");
            return;
        }
        var written = Files.readString(file).strip();
        if (!written.chars().allMatch(Character::isDigit) || written.length() > 9 || written.isEmpty()) {
            throw HomeRefused.newer("Le fichier %s ne se lit pas (« %s »)".formatted(file, written));
        }
        if (Integer.parseInt(written) > CURRENT) {
            throw HomeRefused.newer(
                    "Le dossier %s a été écrit par une version plus récente (format %s, celui-ci connaît %d)"
                            .formatted(home.folder(), written, CURRENT));
        }
    }
}
