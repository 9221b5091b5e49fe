package fr.commandecommune.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The passwords of the embedded server, drawn once and readable by the home's owner only.
 *
 * @param superuser of the server, used to set it up
 * @param owner of the tables, used by the migrations
 * @param application of the role that works with the tables and owns nothing
 */
record Secrets(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            Folders.writePrivate(file, String.join("\n", draw(), draw(), draw(), ""));
        }
        var lines = Files.readAllLines(file);
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    private static String draw() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
