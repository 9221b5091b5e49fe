package fr.commandecommune.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The encoding of a text file, found from its byte order mark or, without one, from all of its bytes. */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    static TextFile of(Path path) throws Unreadable {
        try (var in = Files.newInputStream(path)) {
            var head = in.readNBytes(1 << 16);
            FileKind.requireText(head);
            if (starts(head, 0xEF, 0xBB, 0xBF)) {
                return new TextFile(path, StandardCharsets.UTF_8, 3);
            }
            if (starts(head, 0xFF, 0xFE)) {
                return new TextFile(path, StandardCharsets.UTF_16LE, 2);
            }
            if (starts(head, 0xFE, 0xFF)) {
                return new TextFile(path, StandardCharsets.UTF_16BE, 2);
            }
        } catch (IOException e) {
            throw TextFile.notOnDisk();
        }
        return new TextFile(path, isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /** Whether all the bytes are UTF-8; a zero byte anywhere means that the file is no text. */
    private static boolean isUtf8(Path path) throws Unreadable {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var letters = CharBuffer.allocate(1 << 16);
        var utf8 = true;
        try (var in = Files.newByteChannel(path)) {
            for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                bytes.flip();
                requireNoZero(bytes);
                if (utf8) {
                    letters.clear();
                    utf8 = !decoder.decode(bytes, letters, false).isError();
                }
                if (utf8) {
                    bytes.compact();
                } else {
                    bytes.clear();
                }
            }
        } catch (IOException e) {
            throw TextFile.notOnDisk();
        }
        bytes.flip();
        letters.clear();
        return utf8 && !decoder.decode(bytes, letters, true).isError();
    }

    private static void requireNoZero(ByteBuffer bytes) throws Unreadable {
        for (var i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                throw FileKind.notText();
            }
        }
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
