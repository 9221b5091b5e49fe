package fr.commandecommune.document.pdf;

/** The cuts of our typeface, and what stands in where they lack a glyph. Each is parsed when it is first used. */
enum Weight {
    REGULAR("source-sans-3/SourceSans3_400Regular.ttf"),
    ITALIC("source-sans-3/SourceSans3_400Regular_Italic.ttf"),
    SEMIBOLD("source-sans-3/SourceSans3_600SemiBold.ttf"),
    BOLD("source-sans-3/SourceSans3_700Bold.ttf");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    Face face() {
        return Face.of(file);
    }

    Face fallback() {
        return Face.of(this == REGULAR || this == ITALIC ? "dejavu/DejaVuSans.ttf" : "dejavu/DejaVuSans-Bold.ttf");
    }
}
