package fr.commandecommune.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.openpdf.text.pdf.BaseFont;

/** One font file, parsed once for the life of the program. */
final class Face {

    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();
    private static final int CHARACTERS = 0x10000;
    private static final short ABSENT = -1;

    private final BaseFont font;
    private final short[] widths;

    private Face(BaseFont font, short[] widths) {
        this.font = font;
        this.widths = widths;
    }

    static Face of(String file) {
        return FACES.computeIfAbsent(file, Face::parse);
    }

    /**
     * Whether this face draws the character so that it can be read back. Two characters that share a glyph (a space and a
     * no-break space) cannot both be: the lower one keeps it.
     */
    boolean draws(int codePoint) {
        return codePoint < CHARACTERS && widths[codePoint] != ABSENT;
    }

    /** The advance of the character, in points. */
    double width(int codePoint, double size) {
        return widths[codePoint] * size / 1000;
    }

    BaseFont font() {
        return font;
    }

    private static Face parse(String file) {
        try {
            var bytes = Resources.bytes("/fonts/" + file);
            var font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes, null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetTags());
            return new Face(font, widths(font, bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Police illisible\u202F: " + file, unreadable);
        }
    }

    private static short[] widths(BaseFont font, byte[] bytes) throws IOException {
        var widths = new short[CHARACTERS];
        Arrays.fill(widths, ABSENT);
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            var glyphs = parsed.getUnicodeCmapLookup();
            var taken = new boolean[parsed.getNumberOfGlyphs()];
            for (int character = ' '; character < CHARACTERS; character++) {
                int glyph = glyphs.getGlyphId(character);
                if (glyph != 0 && !taken[glyph] && font.charExists(character)) {
                    taken[glyph] = true;
                    widths[character] = (short) font.getWidth(character);
                }
            }
        }
        return widths;
    }

    /** The six letters before the name of a font subset: drawn from the document, not from chance. */
    private static final class SubsetTags extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return FileId.current().nextLetter();
        }
    }
}
