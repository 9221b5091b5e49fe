package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.document.pdf.VeraPdf;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

    @TempDir
    Path folder;

    @Test
    void everyPdfOfTheConsultationIsFitForTheArchiveAndForScreenReaders() throws Exception {
        var pack = Redon.in(Path.of("target/redon")).draft();

        assertThat(pack.written()).isTrue();
        for (var file : pack.files()) {
            if (file.name().endsWith(".pdf")) {
                VeraPdf.accepts(Files.readAllBytes(pack.folder().resolve(file.name())));
            }
        }
    }
}
