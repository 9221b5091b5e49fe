package fr.commandecommune.document.pdf;

import java.io.IOException;

/** The files this renderer brings along. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String path) throws IOException {
        try (var in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Ressource absente\u202F: " + path);
            }
            return in.readAllBytes();
        }
    }
}
