package fr.commandecommune.document.pdf;

import fr.commandecommune.document.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What makes a file itself: a fingerprint of what the document says, in the place of chance. */
final class FileId {

    private static final ScopedValue<FileId> CURRENT = ScopedValue.newInstance();

    private final byte[] digest;
    private int letters;

    private FileId(byte[] digest) {
        this.digest = digest;
    }

    static FileId of(Document document) {
        try {
            var said = document.toString().getBytes(StandardCharsets.UTF_8);
            return new FileId(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(digest, 16);
    }

    /** Does this work for the document of this fingerprint. */
    void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    static FileId current() {
        return CURRENT.get();
    }

    /** A number from 0 to 1, 1 excluded. */
    double nextLetter() {
        int at = letters++;
        return ((digest[at % digest.length] + at / digest.length) & 0xFF) / 256.0;
    }
}
