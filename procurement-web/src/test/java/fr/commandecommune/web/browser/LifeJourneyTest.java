package fr.commandecommune.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.Campaigns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A campaign from its calendar to the freeze and the next year, in a browser; each page wide and narrow, and put to axe. */
@NeedsBrowser
class LifeJourneyTest extends SiteTest {

    private static final String PASSWORD = "une phrase assez longue";
    private static final String RENAC = "213502370";
    private static final String ALLAIRE = "215600016";

    @LocalServerPort
    int port;

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Accounts accounts;

    private Browser browser;
    private String at;

    @BeforeEach
    void redonAndRenacAnswered() {
        account("service", "Service commun", Role.OFFICER);
        account("maire.renac", "Le maire de Renac", Role.APPROVER, RENAC);
        account("mairie.allaire.56", "Mairie d’Allaire", Role.SECRETARY, ALLAIRE);
        var code = CampaignDesk.lay(home).getFileName().toString();
        at = "/campaigns/" + code;
        var held = campaigns.open(code, CampaignDesk.OFFICER);
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;100\n");
        CampaignDesk.answer(held, "renac.csv", "siren;article;quantite\n213502370;PAP-001;12\n213502370;PAP-002;3\n");
        browser = Browser.open("http://localhost:" + port, true);
    }

    @AfterEach
    void close() {
        browser.close();
        List.of("service", "maire.renac", "mairie.allaire.56")
                .forEach(name -> accounts.save(new Account(name, name, Role.SECRETARY, false, List.of()), false));
    }

    @Test
    void fromTheCalendarToTheFreezeAndTheNextYear() {
        signIn("service");
        browser.visit(at + "/calendar");
        look("calendrier");
        browser.press("Clore maintenant");
        assertThat(browser.text()).contains("La campagne est close.");
        browser.press("Enregistrer les dates");
        look("calendrier-refus");
        browser.type("reason", "Le conseil se réunit demain");
        browser.press("Enregistrer les dates");

        browser.visit(at + "/returns");
        look("suivi");
        browser.follow("Liste d’appels");
        look("appels");
        assertThat(browser.table("Liste d’appels"))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("Allaire"));
        browser.visit(at + "/returns/" + RENAC);
        look("un-retour");

        // Allaire needs nothing, said on the phone; the commune is told, and contests.
        browser.visit(at + "/returns/" + ALLAIRE);
        look("saisir-pour");
        browser.type("nil-reason", "Au téléphone");
        browser.press("Rien cette année");
        assertThat(browser.text()).contains("saisi par Service commun pour Allaire");
        browser.visit(at + "/messages");
        look("messages");
        assertThat(browser.text()).contains("non envoyé");
        signOut();
        signIn("mairie.allaire.56");
        browser.visit(at + "/my-return");
        look("mon-retour-conteste");
        browser.type("words-" + ALLAIRE, "Il nous faut 40 ramettes");
        browser.press("Je conteste");
        assertThat(browser.text()).contains("Votre retour vous est rouvert");
        signOut();

        // The mayor of Renac says yes on a phone.
        signIn("maire.renac");
        look("tableau-de-bord-elu");
        browser.visit(at + "/imports");
        assertThat(browser.text()).contains("n’existe pas ou ne vous est pas ouverte");
        browser.visit(at + "/my-return");
        look("a-valider");
        browser.press("Valider");
        assertThat(browser.text()).contains("est validé");
        signOut();

        signIn("service");
        browser.visit(at + "/returns");
        assertThat(browser.text()).contains("Saisies contestées", "40 ramettes");
        browser.tick("t-" + RENAC);
        browser.tick("t-213502362");
        browser.press("Accepter les retours cochés");
        assertThat(browser.text()).contains("2 validées, 0 non");
        look("acceptes");

        browser.visit(at + "/freeze");
        look("gel");
        browser.press("Geler le besoin");
        assertThat(browser.text()).contains("Allaire");
        browser.pick("choice-" + ALLAIRE, "OUT");
        browser.press("Décider");
        assertThat(browser.text()).contains("hors du groupement pour cette campagne");
        browser.visit(at + "/aggregation");
        browser.press("Agréger");
        awaitText("Terminée");
        browser.visit(at + "/freeze");
        browser.press("Geler le besoin");
        assertThat(browser.text()).contains("Besoin gelé", "G1");
        look("gele");
        browser.visit(at + "/renewal");
        look("reprendre");
        browser.press("Reprendre l’an dernier");
        assertThat(browser.text()).contains("La campagne", "est en préparation");
        signOut();

        signIn("maire.renac");
        browser.visit(at + "/frozen");
        look("chiffres-geles");
        assertThat(browser.text()).contains("94,68", "78,90");
        browser.type("words-" + RENAC, "30 ramettes, pas 12");
        browser.press("Je conteste");
        assertThat(browser.text()).contains("Votre contestation est enregistrée");
    }

    @Test
    void whatTheCatalogueLacksIsAskedForAndAnInventoryFillsTheNeed() {
        signIn("mairie.allaire.56");
        browser.visit(at + "/needs/" + ALLAIRE + "/requests");
        look("demander-un-article");
        browser.type("words", "drapeau de mairie");
        browser.type("quantity", "quelques");
        browser.type("unit", "pièce");
        browser.press("Demander");
        assertThat(browser.text()).contains("n’est pas une quantité d’un an");
        assertThat(browser.value("words")).isEqualTo("drapeau de mairie");
        browser.type("quantity", "2");
        browser.press("Demander");
        assertThat(browser.text()).contains("n’a pas encore répondu");
        browser.visit(at + "/needs/" + ALLAIRE + "/inventory");
        look("inventaire-vide");
        browser.type("items", "copieur;C-1;Mairie;PAP-002;12\ncopieur;C-2;École;PAP-002;30");
        browser.press("Ajouter");
        assertThat(browser.text()).contains("2 éléments enregistrés", "n’est pas encore reporté");
        browser.press("Reporter dans le besoin");
        assertThat(browser.text()).contains("1 ligne du besoin est écrite", "tient compte de l’inventaire");
        look("inventaire");
        signOut();

        signIn("service");
        browser.visit(at + "/requests");
        look("demandes");
        browser.press("Compter avec cet article");
        assertThat(browser.address()).endsWith("/requests");
        browser.visit(at + "/returns");
        browser.press("Relancer les absents");
        assertThat(browser.text()).contains("1 message préparé");
        look("relance");
        browser.visit(at + "/freeze");
        look("gel-retours-inacheves");
        assertThat(browser.text()).contains("Retours qui ne sont pas terminés", "commencé, pas transmis");
    }

    @Test
    void withoutJavaScriptAChoiceIsMadeAndTheNeedIsFrozen() {
        browser.close();
        browser = Browser.open("http://localhost:" + port, false);
        assertThat(browser.runsScripts()).isFalse();
        signIn("service");
        browser.visit(at + "/freeze");
        browser.pick("choice-" + ALLAIRE, "ZERO");
        browser.press("Décider");
        assertThat(browser.text()).contains("Allaire : aucun besoin", "Reprendre ce choix");
        browser.visit(at + "/aggregation");
        browser.press("Agréger");
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!browser.text().contains("Terminée")) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(300_000_000);
            browser.visit(browser.address());
        }
        browser.visit(at + "/freeze");
        browser.press("Geler le besoin");
        assertThat(browser.text()).contains("Besoin gelé", "G1");
    }

    private void account(String name, String display, Role role, String... sirens) {
        accounts.save(new Account(name, display, role, false, List.of(sirens)), false);
        accounts.setPassword(name, PASSWORD);
    }

    private void signIn(String name) {
        browser.visit("/signin");
        browser.type("name", name);
        browser.type("password", PASSWORD);
        browser.press("Se connecter");
    }

    private void signOut() {
        browser.press("Se déconnecter");
    }

    private void awaitText(String words) {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!browser.text().contains(words)) {
            assertThat(Instant.now()).as("waiting for « %s »", words).isBefore(until);
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** Wide and as narrow as a phone, without a fault, without a page wider than its window. */
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
