package fr.commandecommune.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.Author;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two communes ask for in their own words, put to one article, refused, taken back. */
class ArticleRequestsTest extends SiteTest {

    private static final String RENAC = "213502370";
    private static final String ALLAIRE = "215600016";

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    ArticleRequests requests;

    @Autowired
    Aggregation aggregation;

    private HeldCampaign held;

    @BeforeEach
    void redonAskedForPaper() {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), CampaignDesk.OFFICER);
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;100\n");
    }

    @Test
    void twoWordingsPutToOneArticleAreOneTotalThatKeepsBothWordings() throws Unfit, IOException {
        var renac = ask(RENAC, "feuilles blanches", "2", "carton");
        var allaire = ask(ALLAIRE, "papier pour l'imprimante", "7", "ramette");

        requests.map(held, renac, "PAP-001", "5", "Claire");
        requests.map(held, allaire, "PAP-001", "1", "Claire");

        var out = home.folder().resolve("sortie-" + held.code());
        aggregation.run(AggregationRequest.jointOrder(held.folder(), out, false), progress -> {});
        assertThat(Files.readAllLines(out.resolve("besoins-normalises.csv")).stream()
                        .skip(1))
                .contains(
                        "213502362;PAP-001;1;100;100;100;redon.csv;2",
                        "213502370;PAP-001;1;10;10;10;demandes-213502370.csv;2",
                        "215600016;PAP-001;1;7;7;7;demandes-215600016.csv;2");
        assertThat(file(RENAC))
                .containsExactly(
                        "siren;article;quantite;remarque",
                        "213502370;PAP-001;10;demandé : « feuilles blanches », 2 carton × 5");
    }

    @Test
    void whatIsPutToNoArticleIsSaidToBeLeftOut() throws Unfit, IOException {
        ask(RENAC, "drapeau", "1", "pièce");
        var refused = ask(ALLAIRE, "fanion", "2", "pièce");
        requests.refuse(held, refused, "Hors du marché", "Claire");

        var out = home.folder().resolve("sortie-" + held.code());
        aggregation.run(AggregationRequest.jointOrder(held.folder(), out, false), progress -> {});

        assertThat(Files.readString(out.resolve("rapprochement.json")))
                .contains(
                        "\"words\": \"drapeau\"",
                        "\"state\": \"sans réponse du service\"",
                        "pas pris : Hors du marché");
    }

    @Test
    void anAnswerTakenBackTakesTheNeedWithIt() throws Unfit, IOException {
        var id = ask(RENAC, "feuilles blanches", "2", "carton");
        requests.map(held, id, "PAP-001", "5", "Claire");

        requests.reopen(held, id);

        assertThat(held.returns().resolve("demandes-" + RENAC + ".csv")).doesNotExist();
        assertThat(requests.of(held, RENAC))
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isTrue());
    }

    @Test
    void aMemberThatAlreadyAsksForTheArticleIsNotContradictedBehindItsBack() throws Unfit, IOException {
        var id = ask("213502362", "encore du papier", "3", "ramette");

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> requests.map(held, id, "PAP-001", "1", "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("Redon demande déjà PAP-001"));
    }

    @Test
    void halfAReamIsNotOrdered() throws Unfit, IOException {
        var id = ask(RENAC, "feuilles", "1", "paquet");

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> requests.map(held, id, "PAP-001", "0,5", "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("0,5", "PAP-001"));
        assertThat(requests.of(held, RENAC).getFirst().open()).isTrue();
    }

    @Test
    void aRefusalGivesItsReasonAndAFrozenNeedTakesNoRequest() throws Unfit, IOException {
        var id = ask(RENAC, "drapeau", "1", "pièce");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> requests.refuse(held, id, " ", "Claire"));

        requests.refuse(held, id, "Hors du marché de papeterie", "Claire");

        assertThat(requests.of(held, RENAC).getFirst().outcome())
                .satisfies(outcome -> assertThat(outcome.refusal()).isEqualTo("Hors du marché de papeterie"));
        life.freeze(held.code(), "Claire");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> ask(RENAC, "agrafes", "1", "boîte"));
    }

    @Test
    void whatIsMissingIsSaid() {
        for (var form : List.of(
                new RequestForm("", "1", "pièce", ""),
                new RequestForm("agrafes", "beaucoup", "boîte", ""),
                new RequestForm("agrafes", "0", "boîte", ""),
                new RequestForm("agrafes", "1", " ", ""))) {
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() -> requests.ask(held, RENAC, form, Author.own("Mairie de Renac")));
        }
        assertThat(requests.of(held, RENAC)).isEmpty();
    }

    private long ask(String siren, String words, String quantity, String unit) throws Unfit, IOException {
        requests.ask(held, siren, new RequestForm(words, quantity, unit, ""), Author.own("Mairie"));
        return requests.of(held, siren).getLast().id();
    }

    private List<String> file(String siren) throws IOException {
        return Files.readAllLines(held.returns().resolve("demandes-" + siren + ".csv"));
    }
}
