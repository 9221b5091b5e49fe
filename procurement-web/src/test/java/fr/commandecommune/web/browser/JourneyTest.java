package fr.commandecommune.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job from end to end, in a browser: every page is looked at wide and narrow, and put to axe. */
@NeedsBrowser
class JourneyTest extends SiteTest {

    private static final String PASSWORD = "une phrase assez longue";
    private static final String CAMPAIGN = "/campaigns/PAP-2027";

    @TempDir
    Path desk;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Browser browser;

    @BeforeEach
    void open() {
        accounts.save(new Account("officier", "Service commun", Role.OFFICER, true, List.of()), false);
        accounts.setPassword("officier", PASSWORD);
        accounts.save(new Account("plesse", "Mairie de Plessé", Role.SECRETARY, false, List.of("214401283")), false);
        accounts.setPassword("plesse", PASSWORD);
        browser = Browser.open("http://localhost:" + port, true);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fromAReturnWithTwoErrorsToThePack() throws IOException, InterruptedException {
        browser.visit("/signin");
        look("connexion");
        signIn("officier");
        assertThat(browser.address()).isEqualTo("/home");
        look("tableau-de-bord");
        browser.visit("/campaigns");
        look("campagnes");
        browser.visit(CAMPAIGN);
        look("campagne");
        browser.visit(CAMPAIGN + "/joint-order");
        look("besoin-absent");

        // Pierric has not answered; its first file has two faults.
        browser.visit(CAMPAIGN + "/returns");
        look("reponses");
        assertThat(browser.table("Réponses"))
                .hasSize(31)
                .anySatisfy(row -> assertThat(row).startsWith("Pierric", "Sans réponse"));
        browser.follow("Importer un retour");
        look("importer");
        send("""
                Commune;Référence;Désignation;Unité;Quantité annuelle
                Pierric;PAP-001;Papier A4;ramette;environ 40
                Pierric;PAP-002;Papier A4 recyclé;ramette;12
                Pierric;PAP-999;Papier peint;rouleau;5
                """);
        assertThat(browser.table("Lignes refusées"))
                .anySatisfy(row -> assertThat(row).contains("pierric.csv", "2", "Quantité annuelle", "environ 40"))
                .anySatisfy(row -> assertThat(row).contains("pierric.csv", "4", "Référence", "PAP-999"));
        look("retour-a-corriger");
        browser.press("Tout annuler");

        // Corrected, it is taken, and Pierric has answered.
        send("""
                Commune;Référence;Désignation;Unité;Quantité annuelle
                Pierric;PAP-001;Papier A4;ramette;40
                Pierric;PAP-002;Papier A4 recyclé;ramette;12
                """);
        assertThat(browser.text()).contains("Aucune ligne refusée", "Pierric");
        look("retour-correct");
        browser.press("Importer le retour");
        awaitText("Le retour est importé");
        look("retour-importe");
        browser.visit(CAMPAIGN + "/returns");
        assertThat(browser.table("Réponses"))
                .anySatisfy(row -> assertThat(row).startsWith("Pierric", "Répondu", "pierric.csv"));

        browser.visit(CAMPAIGN + "/aggregation");
        look("agregation");
        browser.press("Agréger");
        awaitText("Terminée");
        look("agregation-terminee");

        // A total is followed down to the line that the town hall typed.
        browser.follow("Ouvrir le besoin groupé");
        look("besoin-groupe");
        assertThat(browser.table("Un an, lot par lot")).hasSize(6);
        browser.follow("Papier et enveloppes");
        look("lot");
        browser.follow("PAP-001");
        look("article");
        assertThat(browser.table("Qui demande combien"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Pierric", "40")
                        .anySatisfy(cell -> assertThat(cell).startsWith("pierric.csv:2")));
        browser.follow("pierric.csv:2");
        look("origine");
        assertThat(browser.text()).contains("pierric.csv, ligne 2", "Quantité annuelle", "Tel que saisi");

        browser.visit(CAMPAIGN + "/procedure");
        look("procedure");
        assertThat(browser.text())
                .contains("Procédure formalisée", "R2124-1", "Les règles qui concluent")
                .contains("Les faits pris en compte", "Ce qui changerait la réponse")
                .contains("Les règles examinées qui ne s’appliquent pas");
        browser.follow("Essayer d’autres faits dans le simulateur");
        look("simulateur-de-la-campagne");
        assertThat(browser.text()).contains("Procédure formalisée").doesNotContain("Exemple.");

        browser.visit(CAMPAIGN + "/tender-pack");
        look("dossier");
        browser.press("Générer le dossier");
        awaitText("Télécharger le dossier (ZIP)");
        look("dossier-genere");
        var zip = entriesOf(browser.links("a[href$='.zip']").getFirst());
        assertThat(zip).contains("manifest.json").anyMatch(name -> name.endsWith(".pdf"));

        // The page goes on opening once a pack is made, and lists it.
        browser.visit(CAMPAIGN + "/tender-pack");
        assertThat(browser.text()).contains("Dossier du", "Générer le dossier");
        look("dossiers-generes");

        browser.visit("/accounts");
        look("comptes");
        browser.visit("/password");
        look("mot-de-passe");
        browser.visit("/campaigns/new");
        look("ouvrir-une-campagne");
        browser.visit("/guide");
        look("aide");
        browser.visit("/accessibility");
        look("accessibilite");
        browser.visit("/campaigns/AUTRE");
        assertThat(browser.text()).contains("n’existe pas ou ne vous est pas ouverte");
        look("absente");
    }

    @Test
    void aSecretarySeesHerCommuneAndTheTotalsOnly() {
        browser.visit("/signin");
        signIn("plesse");
        look("tableau-de-bord-secretariat");
        assertThat(browser.text()).contains("Plessé");

        browser.visit(CAMPAIGN + "/returns");
        assertThat(browser.text()).contains("n’existe pas ou ne vous est pas ouverte");
        browser.visit(CAMPAIGN + "/imports");
        look("mon-retour");

        // Her file names a neighbour: that line is refused by name, hers can be taken.
        browser.choose("file", file("plesse.csv", """
                Commune;Référence;Quantité
                Plessé;PAP-001;700
                Redon;PAP-001;1
                """));
        browser.press("Vérifier le fichier");
        awaitText("lignes lues");
        assertThat(browser.table("Lignes refusées"))
                .anySatisfy(row -> assertThat(row).contains("plesse.csv", "3"));
        look("mon-retour-verifie");
    }

    @Test
    void withoutJavaScriptTheMainJobIsDoneAllTheSame() {
        browser.close();
        browser = Browser.open("http://localhost:" + port, false);
        assertThat(browser.runsScripts()).isFalse();
        browser.visit("/signin");
        signIn("officier");

        browser.visit(CAMPAIGN + "/imports");
        browser.choose("file", file("thehillac.csv", """
                Commune;Référence;Quantité
                Théhillac;PAP-001;25
                """));
        browser.press("Vérifier le fichier");
        refreshUntil("lignes lues");
        assertThat(browser.text()).contains("Aucune ligne refusée", "Théhillac");
        browser.press("Importer le retour");
        awaitText("Le retour est importé");

        browser.visit(CAMPAIGN + "/aggregation");
        browser.press("Agréger");
        refreshUntil("Terminée");
        browser.follow("Ouvrir le besoin groupé");
        browser.follow("Papier et enveloppes");
        browser.follow("PAP-001");
        browser.follow("thehillac.csv:2");
        assertThat(browser.text()).contains("thehillac.csv, ligne 2", "Tel que saisi");

        browser.visit(CAMPAIGN + "/procedure");
        assertThat(browser.text()).contains("Procédure formalisée");
        browser.visit(CAMPAIGN + "/tender-pack");
        assertThat(browser.text()).contains("Générer le dossier");
    }

    private void signIn(String name) {
        browser.type("name", name);
        browser.type("password", PASSWORD);
        browser.press("Se connecter");
    }

    private void send(String lines) {
        browser.visit(CAMPAIGN + "/imports");
        browser.choose("file", file("pierric.csv", lines));
        browser.press("Vérifier le fichier");
        awaitText("lignes lues");
    }

    private Path file(String name, String lines) {
        try {
            return Files.writeString(desk.resolve(name), lines, StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Follows « Actualiser », as a person without JavaScript does, until the work is over. */
    private void refreshUntil(String words) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!browser.text().contains(words)) {
            assertThat(Instant.now()).as("waiting for « %s »", words).isBefore(until);
            LockSupport.parkNanos(300_000_000);
            browser.visit(browser.address());
        }
    }

    private void awaitText(String words) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!browser.text().contains(words)) {
            assertThat(Instant.now())
                    .as("waiting for « %s » on %s", words, browser.address())
                    .isBefore(until);
            LockSupport.parkNanos(200_000_000);
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

    private Set<String> entriesOf(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", browser.sessionCookie())
                .build();
        var names = new TreeSet<String>();
        try (var client = HttpClient.newHttpClient();
                var zip = new ZipInputStream(
                        client.send(request, BodyHandlers.ofInputStream()).body())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
