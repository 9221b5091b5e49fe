package fr.commandecommune.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the campaign's folder that is read.
 *
 * @param name path inside the folder, with {@code /}
 */
public record InputFile(String name, Path path) {

    private static final String RETURNS = "besoins/";

    /** A return, wherever it stands: it is known as one of the folder's. */
    public static InputFile returned(Path path) {
        return new InputFile(RETURNS + FileName.of(path), path);
    }

    /** Whether it is a return, and not a file that describes the campaign. */
    public boolean isReturn() {
        return isReturn(name);
    }

    static boolean isReturn(String name) {
        return name.startsWith(RETURNS);
    }

    /** SHA-256 of the bytes of the file, in lower-case hexadecimal. */
    public String sha256() {
        var digest = digest();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(path)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Le fichier " + name + " ne peut pas être lu.", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Its name without the folder. */
    public String bareName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 manque à cette machine virtuelle Java", e);
        }
    }
}
