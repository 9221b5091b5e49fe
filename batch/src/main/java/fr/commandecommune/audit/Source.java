package fr.commandecommune.audit;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** The file read once from its beginning to its end: UTF-8 without a fault, its bytes counted, its fingerprint taken. */
final class Source implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int MARK = 0xFEFF;

    private final MessageDigest digest = sha256();
    private final Reader reader;

    private Source(Path file, LongConsumer progress) throws IOException {
        var bytes = new Counted(Files.newInputStream(file), digest, progress);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        reader = new Strict(
                new BufferedReader(new InputStreamReader(new BufferedInputStream(bytes, BUFFER), decoder), BUFFER));
    }

    /** Opens the file after its byte order mark, where it has one. */
    static Source open(Path file, LongConsumer progress) throws IOException {
        var source = new Source(file, progress);
        source.reader.mark(1);
        if (source.reader.read() != MARK) {
            source.reader.reset();
        }
        return source;
    }

    Reader reader() {
        return reader;
    }

    /** The fingerprint of the file; to be asked once it was read to its end. */
    String hash() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counted extends FilterInputStream {

        private final MessageDigest digest;
        private final LongConsumer progress;
        private long count;

        Counted(InputStream in, MessageDigest digest, LongConsumer progress) {
            super(in);
            this.digest = digest;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read > 0) {
                digest.update(buffer, from, read);
                count += read;
                progress.accept(count);
            }
            return read;
        }
    }

    /** Says that the bytes are no UTF-8, in the words of the person who has to mend it. */
    private static final class Strict extends FilterReader {

        Strict(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (CharacterCodingException notUtf8) {
                throw notUtf8();
            }
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            try {
                return super.read(buffer, from, length);
            } catch (CharacterCodingException notUtf8) {
                throw notUtf8();
            }
        }

        private static AuditRefused notUtf8() {
            return new AuditRefused(
                    "Le fichier n’est pas en UTF-8, ou des octets y sont abîmés ; téléchargez-le de nouveau"
                            + " ou enregistrez-le en UTF-8.");
        }
    }
}
