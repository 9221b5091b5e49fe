package fr.commandecommune.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.web.SiteTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The simulator in a browser, with scripts and without: described, answered, shared, printed. */
@NeedsBrowser
class SimulatorJourneyTest extends SiteTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPurchaseIsDescribedSharedAndPrinted(boolean javaScript) throws IOException, InterruptedException {
        try (var browser = Browser.open("http://localhost:" + port, javaScript)) {
            assertThat(browser.runsScripts()).isEqualTo(javaScript);
            browser.visit("/procedure");
            assertThat(browser.text()).contains("Exemple.", "Procédure adaptée");
            look(browser, javaScript, "simulateur-exemple");

            browser.follow("partez d’une page vide");
            assertThat(browser.text()).contains("Pour répondre, il manque");
            look(browser, javaScript, "simulateur-vide");

            browser.pick("nature", "SUPPLIES");
            browser.type("launchDate", "04052026");
            browser.pick("buyer.category", "LOCAL_AUTHORITY");
            browser.type("lots.0.amounts.0.amount", "200 000,00");
            browser.press("Ajouter un lot");
            browser.type("lots.1.amounts.0.amount", "16 000,00");
            browser.press("Voir la réponse");
            assertThat(browser.text()).contains("Procédure formalisée", "dernier seuil atteint");
            look(browser, javaScript, "simulateur-reponse");

            browser.follow("Comparer avec une autre hypothèse");
            assertThat(browser.text()).contains("Elles sont encore les mêmes");
            browser.type("lots.1.amounts.0.amount", "15 999,99");
            browser.press("Voir la réponse");
            assertThat(browser.text())
                    .contains("1 fait diffère", "la réponse change sur", "(seulement ici)", "Procédure adaptée");
            look(browser, javaScript, "simulateur-comparaison");
            browser.follow("Échanger A et B");
            browser.follow("Ne garder que B");
            assertThat(browser.text()).contains("Procédure formalisée").doesNotContain("Deux hypothèses comparées");

            var shared = browser.address();
            browser.visit("/guide");
            browser.visit(shared);
            assertThat(browser.text()).contains("Procédure formalisée", "dernier seuil atteint");

            var note = download(browser.links("a[href*='note.pdf']").getFirst());
            assertThat(new String(note, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        }
    }

    private static byte[] download(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                    .body();
        }
    }

    /** Wide and narrow; axe is a script itself, and is heard where scripts run. */
    private static void look(Browser browser, boolean javaScript, String name) {
        if (!javaScript) {
            return;
        }
        browser.desk();
        browser.picture(name + "-large");
        assertThat(browser.faults()).as(name).isEmpty();
        browser.phone();
        browser.picture(name + "-320");
        assertThat(browser.faults()).as(name + " à 320 px").isEmpty();
        assertThat(browser.overflow()).as(name + " à 320 px").isZero();
        browser.desk();
    }
}
