package fr.commandecommune.pack;

import java.text.Normalizer;

/** Names of files that every system accepts. */
final class FileNames {

    private FileNames() {}

    /** Letters without accents, figures, dashes; never empty. */
    static String ascii(String words) {
        var plain = Normalizer.normalize(words.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "sans-nom" : plain;
    }
}
