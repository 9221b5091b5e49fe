package fr.commandecommune.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The whole site, in demonstration, on a home of its own that all these tests share. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
public abstract class SiteTest {

    private static final Path HOME = newHome();

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("COMMANDE_COMMUNE_HOME", HOME::toString);
    }

    private static Path newHome() {
        try {
            var home = Files.createTempDirectory("commande-commune");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(home.toFile())));
            return home;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
