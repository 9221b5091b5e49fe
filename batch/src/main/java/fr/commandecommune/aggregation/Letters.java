package fr.commandecommune.aggregation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** A line of text being put together as the bytes that will be written. */
final class Letters {

    private static final int UNIT = 1000;
    private static final int LONGEST_NUMBER = 24;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Letters clear() {
        length = 0;
        return this;
    }

    Letters add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    Letters add(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Letters number(long whole) {
        room(LONGEST_NUMBER);
        int end = length + digits(whole);
        long left = whole;
        for (int at = end - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length = end;
        return this;
    }

    /** A plain decimal without trailing zeros. */
    Letters quantity(long thousandths) {
        number(thousandths / UNIT);
        int rest = (int) (thousandths % UNIT);
        if (rest > 0) {
            add('.');
            for (int unit = UNIT / 10; rest > 0; unit /= 10) {
                add((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
        return this;
    }

    int length() {
        return length;
    }

    void digest(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    void write(OutputStream out) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int digits(long whole) {
        int digits = 1;
        for (long left = whole; left >= 10; left /= 10) {
            digits++;
        }
        return digits;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
