package fr.commandecommune.intake;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The sample campaign of REDON Agglomération, and what must come out of it. */
final class Example {

    private Example() {}

    static Path folder() {
        return resource("/exemples/redon-papeterie-2027");
    }

    /** Returns with bad lines added, and the expected results of both variants. */
    static Path besideTheTests() {
        return resource("/redon-papeterie-2027");
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Example.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
