package fr.commandecommune.question.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes; of a line that is too long, only that it is so. */
final class LineReader {

    private static final int BUFFER = 1 << 16;
    private static final int ENDED = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte[] begun = new byte[0];
    private boolean ended;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Whether the next line may be long in coming. */
    boolean mayWait() throws IOException {
        return !ended && endOfLine() < 0 && in.available() == 0;
    }

    /** Whether there are no more lines. */
    boolean isDone() throws IOException {
        while (!ended && at == end && begun.length == 0) {
            fill();
        }
        return ended && at == end && begun.length == 0;
    }

    /** The next line, without its line feed; one byte more than a document may hold where it is too long. */
    byte[] next() throws IOException {
        int stop = endOfLine();
        while (stop < 0 && !ended) {
            begun = joined(begun, buffer, at, end);
            at = end;
            fill();
            stop = endOfLine();
        }
        int to = stop < 0 ? end : stop;
        var line = joined(begun, buffer, at, to);
        begun = new byte[0];
        at = stop < 0 ? end : stop + 1;
        return line;
    }

    private void fill() throws IOException {
        at = 0;
        end = 0;
        int read = in.read(buffer, 0, BUFFER);
        if (read == ENDED) {
            ended = true;
        } else {
            end = read;
        }
    }

    private int endOfLine() {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Of what exceeds a document, one byte is kept. */
    private static byte[] joined(byte[] first, byte[] buffer, int from, int to) {
        int most = JsonTree.MOST_BYTES + 1;
        int more = Math.min(to - from, most - first.length);
        if (more <= 0) {
            return first;
        }
        var joined = Arrays.copyOf(first, first.length + more);
        System.arraycopy(buffer, from, joined, first.length, more);
        return joined;
    }
}
