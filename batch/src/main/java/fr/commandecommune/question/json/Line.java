package fr.commandecommune.question.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One line of bytes, read again and again; of a line that is too long, only that it is so. */
final class Line {

    private static final int ENDED = -1;
    private static final int USUAL = 8192;

    private byte[] bytes = new byte[USUAL];
    private int length;
    private boolean tooLong;
    private boolean blank;

    /** Reads the next line, without its end; whether there was one. */
    boolean readFrom(InputStream in) throws IOException {
        length = 0;
        tooLong = false;
        blank = true;
        int read = in.read();
        if (read == ENDED) {
            return false;
        }
        while (read != ENDED && read != '\n') {
            append((byte) read);
            read = in.read();
        }
        return true;
    }

    /** Whether the line holds nothing but spaces. */
    boolean isBlank() {
        return blank;
    }

    /** Whether it holds more bytes than a document may. */
    boolean isTooLong() {
        return tooLong;
    }

    byte[] bytes() {
        int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        return Arrays.copyOf(bytes, end);
    }

    private void append(byte read) {
        blank &= read == ' ' || read == '\t' || read == '\r';
        if (length > JsonTree.MOST_BYTES) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length] = read;
        length++;
    }
}
