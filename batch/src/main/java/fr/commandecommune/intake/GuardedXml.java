package fr.commandecommune.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/**
 * The bytes of an XML part, counted: more of them than the bound, or a text, attribute or comment of more than a million bytes
 * in one piece, and reading stops before it fills the memory.
 */
final class GuardedXml extends FilterInputStream {

    private static final long LONGEST_PIECE = 1 << 20;

    private final long most;
    private long count;
    private long piece;
    private boolean declaration;
    private int before = -1;
    private int twoBefore = -1;

    GuardedXml(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** The bytes exceed what a workbook of needs can hold. */
    static final class Hostile extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            look(one);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        for (var i = 0; i < read; i++) {
            look(buffer[offset + i] & 0xFF);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        return read(new byte[(int) Math.min(n, 1 << 12)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(int one) throws IOException {
        if (++count > most || ++piece > LONGEST_PIECE) {
            throw new Hostile();
        }
        if (declaration) {
            // A comment or CDATA section ends with "-->" or "]]>"; a '<' inside it starts nothing.
            if (one == '>' && before == twoBefore && (before == '-' || before == ']')) {
                declaration = false;
            }
        } else if (one == '<') {
            piece = 0;
        } else if (one == '!' && before == '<') {
            declaration = true;
        }
        twoBefore = before;
        before = one;
    }
}
