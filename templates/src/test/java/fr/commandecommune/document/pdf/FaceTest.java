package fr.commandecommune.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source-sans-3/SourceSans3_400Regular.ttf",
                "source-sans-3/SourceSans3_400Regular_Italic.ttf",
                "source-sans-3/SourceSans3_600SemiBold.ttf",
                "source-sans-3/SourceSans3_700Bold.ttf"
            })
    void allCharactersThatShareAGlyphAreKnown(String file) throws Exception {
        assertThat(sharers(file)).isEqualTo(Face.TWINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"})
    void theFallbackGivesEachOfThemItsOwnGlyph(String file) throws Exception {
        assertThat(sharers(file)).isEmpty();
        assertThat(Face.TWINS).allMatch(Face.of(file)::draws);
    }

    private static Set<Integer> sharers(String file) throws Exception {
        var sharers = new HashSet<Integer>();
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes("/fonts/" + file)))) {
            var glyphs = font.getUnicodeCmapLookup();
            var taken = new HashSet<Integer>();
            for (int character = ' '; character < 0x10000; character++) {
                int glyph = glyphs.getGlyphId(character);
                if (glyph != 0 && !taken.add(glyph)) {
                    sharers.add(character);
                }
            }
        }
        return sharers;
    }
}
