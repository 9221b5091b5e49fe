package fr.commandecommune.home;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once into the home from the archive of this platform. */
final class PostgresPrograms {

    private static final String SYSTEM = System.getProperty("os.name");
    private static final boolean WINDOWS = SYSTEM.startsWith("Windows");

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    /** Unpacks beside, then renames: a folder of that name is whole. */
    static PostgresPrograms unpackedIn(Path parent) throws IOException {
        var archive = archive();
        var folder = parent.resolve("programmes-" + fingerprint(archive));
        if (Files.isDirectory(folder)) {
            return new PostgresPrograms(folder);
        }
        var unfinished = parent.resolve(folder.getFileName() + ".incomplet");
        Folders.delete(unfinished);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        Files.move(unfinished, folder);
        return new PostgresPrograms(folder);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("archive entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (parent.endsWith("bin") && !target.toFile().setExecutable(true, true)) {
            throw new IOException("not made executable: " + target);
        }
    }

    private static byte[] archive() throws IOException {
        var system = SYSTEM.startsWith("Mac") ? "Darwin" : WINDOWS ? "Windows" : SYSTEM;
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, machine.equals("amd64") ? "x86_64" : machine)) {
            return stream.readAllBytes();
        } catch (IllegalStateException e) {
            throw HomeRefused.databaseFailed(
                    "PostgreSQL n’est pas livré pour %s %s ; indiquez une base avec SPRING_DATASOURCE_URL."
                            .formatted(system, machine),
                    e);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
