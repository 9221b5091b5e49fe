package fr.commandecommune.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A secretary types the needs of her commune, in a browser. */
@NeedsBrowser
class NeedsJourneyTest extends SiteTest {

    private static final String PASSWORD = "une phrase assez longue";
    private static final String RENAC = "213502370";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Home home;

    @Autowired
    CampaignLife life;

    @Autowired
    JdbcClient database;

    private Browser browser;
    private Path folder;
    private String grid;

    @BeforeEach
    void aCampaignOfSixtyArticles() throws IOException {
        folder = CampaignDesk.lay(home);
        var articles = new StringBuilder("article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible\n");
        for (int i = 1; i <= 60; i++) {
            articles.append("ART-%02d;Article numéro %d;1;boîte;2.00;20;%s;oui\n"
                    .formatted(i, i, i <= 30 ? "papier" : "écriture"));
        }
        Files.writeString(folder.resolve("articles.csv"), articles);
        var code = String.valueOf(folder.getFileName());
        life.loaded(code, "Claire");
        grid = "/campaigns/" + code + "/needs/" + RENAC;
        for (var name : List.of("secretaire", "collegue")) {
            accounts.save(new Account(name, "Mairie de Renac, " + name, Role.SECRETARY, false, List.of(RENAC)), false);
            accounts.setPassword(name, PASSWORD);
        }
        browser = Browser.open("http://localhost:" + port, true);
        signIn(browser, "secretaire");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fortyLinesByKeyboardAreKeptAsTheyAreTyped() {
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        look("saisie");
        browser.focus("e1");
        for (int i = 1; i <= 40; i++) {
            browser.keys(Integer.toString(i));
            browser.keys("\n");
        }
        until(() -> browser.text().contains("40 sur 60"));
        // 2 € HT, 2,40 € TTC, 1 + 2 + … + 40 = 820 boxes.
        assertThat(browser.text()).contains("1\u202f968,00 €");
        browser.keys("\uE013");
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        assertThat(browser.value("e40")).isEqualTo("40");
        assertThat(stored("ART-40")).isEqualTo("40");
        look("saisie-commencee");
    }

    @Test
    void aColumnOfASpreadsheetFillsTheLinesBelow() {
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        browser.paste("e5", "10\n20\nenviron 30\n40\n");

        until(() -> browser.text().contains("3 sur 60"));
        assertThat(stored("ART-05")).isEqualTo("10");
        assertThat(stored("ART-08")).isEqualTo("40");
        until(() -> browser.text().contains("n’est pas un nombre"));
        assertThat(browser.attribute("e7", "aria-describedby")).isEqualTo("m7");
        look("saisie-a-corriger");

        browser.click("Oui");
        until(() -> browser.text().contains("4 sur 60"));
        assertThat(stored("ART-07")).isEqualTo("30");
    }

    @Test
    void whatIsTypedWithoutALineIsKeptAndSentWhenItIsBack() {
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        browser.offline(true);
        browser.focus("e3");
        browser.keys("12\n");
        until(() -> browser.text().contains("Connexion perdue"));
        look("saisie-sans-reseau");

        browser.offline(false);
        until(() -> browser.text().contains("1 sur 60"));
        assertThat(stored("ART-03")).isEqualTo("12");
    }

    @Test
    void whatWasLeftOnThisComputerIsTakenUpAgain() {
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        browser.offline(true);
        browser.focus("e3");
        browser.keys("12\n");
        until(() -> browser.text().contains("Connexion perdue"));
        browser.visit("about:blank", false);
        browser.offline(false);

        browser.visit(grid);

        until(() -> browser.text().contains("1 sur 60"));
        assertThat(stored("ART-03")).isEqualTo("12");
    }

    @Test
    void twoPeopleOnOneLineSeeBothValuesAndChoose() {
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        try (var other = Browser.open("http://localhost:" + port, true)) {
            signIn(other, "collegue");
            other.visit(grid);
            until(() -> !other.has("#pages"));
            other.focus("e1");
            other.keys("45\n");
            until(() -> other.text().contains("1 sur 60"));
        }
        browser.focus("e1");
        browser.keys("50\n");
        until(() -> browser.text().contains("a modifié cette ligne"));
        assertThat(stored("ART-01")).isEqualTo("45");
        look("saisie-a-deux");

        browser.click("Garder 50 (la mienne)");
        until(() -> "50".equals(stored("ART-01")));
    }

    @Test
    void likeLastYearAQuestionAndTheWayToTheReceipt() {
        for (int i = 1; i <= 60; i++) {
            database.sql("insert into last_year (campaign, siren, article, asked, ordered) values (:c, :s, :a, 45, 40)")
                    .param("c", String.valueOf(folder.getFileName()))
                    .param("s", RENAC)
                    .param("a", "ART-%02d".formatted(i))
                    .update();
        }
        browser.visit(grid);
        until(() -> !browser.has("#pages"));
        browser.focus("e2");
        browser.keys("450\n");
        until(() -> browser.text().contains("45 l’an dernier"));
        look("saisie-question");
        browser.click("Oui, c’est bien cela");
        until(() -> browser.text().contains("1 sur 60") && !browser.text().contains("45 l’an dernier."));

        browser.press("Comme l’an dernier, partout");
        until(() -> browser.text().contains("60 sur 60"));
        assertThat(stored("ART-02")).isEqualTo("450");
        assertThat(stored("ART-60")).isEqualTo("45");

        browser.visit(grid + "?view=range");
        until(() -> !browser.has("#pages"));
        look("saisie-minimum-maximum");
        browser.visit(grid + "/history?article=ART-02");
        look("historique");
        browser.visit(grid + "/submit");
        look("transmettre");
        browser.press("Transmettre");
        until(() -> browser.text().contains("est transmis"));
        look("accuse-de-reception");
        assertThat(folder.resolve("besoins/saisie-renac.csv")).exists();
        browser.visit(grid);
        until(() -> browser.text().contains("transmis"));
        look("saisie-transmise");
    }

    @Test
    void withoutJavaScriptPagesOfFiftyLinesHaveTheirOwnButton() {
        browser.close();
        browser = Browser.open("http://localhost:" + port, false);
        assertThat(browser.runsScripts()).isFalse();
        signIn(browser, "secretaire");
        browser.visit(grid);
        browser.type("e1", "12");
        browser.type("e2", "environ 40");
        browser.press("Enregistrer");

        assertThat(browser.text()).contains("1 ligne à corriger", "ART-02", "n’est pas un nombre", "1 sur 60");
        assertThat(browser.value("e2")).isEqualTo("environ 40");
        browser.type("e2", "40");
        browser.press("Enregistrer");
        assertThat(browser.text()).contains("2 sur 60");

        browser.follow("Page suivante");
        browser.type("e51", "7");
        browser.press("Enregistrer");
        assertThat(browser.text()).contains("3 sur 60", "Page 2 sur 2");
        assertThat(stored("ART-51")).isEqualTo("7");
        browser.visit(grid + "/submit");
        browser.press("Transmettre");
        assertThat(browser.text()).contains("est transmis");
    }

    @Test
    void nothingThisYearIsAnAnswer() {
        browser.visit(grid);
        browser.open("Aucun besoin cette année");
        browser.press("Rien cette année");

        until(() -> browser.text().contains("est enregistré pour Renac"));
        assertThat(browser.text()).contains("rien cette année");
    }

    private String stored(String article) {
        return database.sql("select trim_scale(estimated)::text from need_entry where campaign = :c and article = :a")
                .param("c", String.valueOf(folder.getFileName()))
                .param("a", article)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static void signIn(Browser browser, String name) {
        browser.visit("/signin");
        browser.type("name", name);
        browser.type("password", PASSWORD);
        browser.press("Se connecter");
    }

    private static void until(BooleanSupplier there) {
        var latest = Instant.now().plus(Duration.ofSeconds(30));
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** Wide and narrow, without a fault, without a page wider than its window. */
    private void look(String name) {
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
