package fr.commandecommune.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/** One font file, parsed once for the life of the program. */
final class Face {

    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();
    private static final String MAIN_FAMILY = "source-sans-3/";

    /** Characters that our typeface draws with the glyph of another: no-break space, soft hyphen, hyphens, Greek letters. */
    static final Set<Integer> TWINS = Set.of(0xA0, 0xAD, 0x2010, 0x2011, 0x3BC, 0x3D5, 0x207C, 0x2126, 0x2206);

    /** Boxes to tick, of which it lacks the crossed one: the three must look alike. */
    private static final Set<Integer> BOXES = Set.of(0x2610, 0x2611, 0x2612);

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
     * Whether this face draws the character so that it can be read back. Of two characters that share a glyph (a space and a
     * no-break space) one only can be: the other is left to the fallback.
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
            return new Face(font, widths(font, file.startsWith(MAIN_FAMILY)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Police illisible\u202F: " + file, unreadable);
        }
    }

    private static short[] widths(BaseFont font, boolean main) {
        var widths = new short[CHARACTERS];
        Arrays.fill(widths, ABSENT);
        for (int character = ' '; character < CHARACTERS; character++) {
            if (font.charExists(character) && !(main && (TWINS.contains(character) || BOXES.contains(character)))) {
                widths[character] = (short) font.getWidth(character);
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
