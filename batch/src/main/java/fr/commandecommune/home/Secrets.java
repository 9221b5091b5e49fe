package fr.commandecommune.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The passwords of the embedded server, drawn once and readable by the home's owner only.
 *
 * @param superuser of the server, used to set it up
 * @param owner of the tables, used by the migrations
 * @param application of the role that works with the tables and owns nothing
 */
record Secrets(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** 24 bytes in Base64: what {@link #draw} writes, and nothing that SQL could take for its own. */
    private static final Pattern DRAWN = Pattern.compile("[A-Za-z0-9_-]{32}");

    static Secrets keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            Folders.writePrivate(file, String.join("\n", draw(), draw(), draw(), ""));
        }
        var lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        if (lines.size() != 3 || !lines.stream().allMatch(DRAWN.asMatchPredicate())) {
            throw HomeRefused.damaged(file, "il doit garder les trois mots de passe de la base, un par ligne");
        }
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
