package fr.commandecommune.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The layout of a home's folder; a program never opens a home laid out by a later one. */
final class HomeVersion {

    static final int CURRENT = 1;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private HomeVersion() {}

    static void check(Home home) throws IOException {
        var file = home.versionFile();
        if (Files.notExists(file)) {
            Folders.writePrivate(file, CURRENT + "\n");
            return;
        }
        var written = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!NUMBER.matcher(written).matches()) {
            throw HomeRefused.damaged(
                    file, "il doit ne contenir que le numéro du format, « %d » pour cette version".formatted(CURRENT));
        }
        if (Integer.parseInt(written) > CURRENT) {
            throw HomeRefused.newer(
                    "Le dossier %s a été écrit par une version plus récente (format %s, celui-ci connaît %d)"
                            .formatted(home.folder(), written, CURRENT));
        }
    }
}
