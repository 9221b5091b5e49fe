package fr.commandecommune.document.pdf;

/** The cuts of our typeface. */
enum Weight {
    REGULAR("source-sans-3/SourceSans3_400Regular.ttf"),
    ITALIC("source-sans-3/SourceSans3_400Regular_Italic.ttf"),
    SEMIBOLD("source-sans-3/SourceSans3_600SemiBold.ttf"),
    BOLD("source-sans-3/SourceSans3_700Bold.ttf");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Where the typeface has no glyph, this other one stands in. */
    String fallback() {
        return this == REGULAR || this == ITALIC ? "dejavu/DejaVuSans.ttf" : "dejavu/DejaVuSans-Bold.ttf";
    }
}
