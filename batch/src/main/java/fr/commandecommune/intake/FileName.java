package fr.commandecommune.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The bare name of a file, accents included, also where the locale of the process has none (as in most containers). */
final class FileName {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNREAD = '\uFFFD';

    private FileName() {}

    static String of(Path path) {
        var shown = String.valueOf(path.getFileName());
        return shown.indexOf(UNREAD) < 0 ? shown : decoded(bytes(path));
    }

    /** The bytes of the name, which only the address of the file keeps. */
    private static byte[] bytes(Path path) {
        var address = path.toUri().getRawPath();
        var escaped = address.substring(address.lastIndexOf('/') + 1);
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, WINDOWS);
        }
    }
}
