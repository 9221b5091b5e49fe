package fr.commandecommune.web.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.needs.TypedLine.Act;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions that a figure raises. */
class DoubtsTest extends NeedsTest {

    @Autowired
    Doubts doubts;

    @Autowired
    YearBefore before;

    @ParameterizedTest
    @CsvSource({"450,1", "449,0", "54,0", "45,0", "5,0", "4,1", "0,0"})
    void tenTimesLastYearOrATenthOfItIsAskedAbout(String estimated, int questions) throws ReturnRefused {
        yearBefore("PAP-002", "45", "40");
        say("PAP-002", estimated);

        assertThat(questions("PAP-002")).hasSize(questions);
    }

    @Test
    void theAnswerIsKeptAsTheRemarkAndNotAskedAgainUntilTheFigureChanges() throws ReturnRefused {
        yearBefore("PAP-002", "45", "40");
        say("PAP-002", "450");
        assertThat(questions("PAP-002")).containsExactly("450 (ramette) ? 45 l’an dernier.");

        lines.write(
                held,
                RENAC,
                MAIRIE,
                new TypedLine("PAP-002", "", 1, Act.TYPE, "450", null, null, "nouvelle école", true));
        assertThat(questions("PAP-002")).isEmpty();
        assertThat(line("PAP-002").remark()).isEqualTo("nouvelle école");

        say("PAP-002", "900");
        assertThat(questions("PAP-002")).hasSize(1);
    }

    @Test
    void aFigureThatIsLastYearsInAnotherUnitIsAskedAbout() throws ReturnRefused {
        yearBefore("PAP-001", "45", null);
        say("PAP-001", "9");

        assertThat(questions("PAP-001"))
                .singleElement()
                .satisfies(question -> assertThat(question).contains("compté en « carton »"));
    }

    /**
     * Per inhabitant, with Renac's 1 032 inhabitants: the four others ask for 1 each 10 inhabitants, so the median of the five
     * is 0,1 whatever Renac asks; ten times that is 1 032, a tenth is 10,32.
     */
    @ParameterizedTest
    @CsvSource({"1033,1", "1032,0", "100,0", "11,0", "10,1"})
    void farFromTheOthersPerInhabitantIsAskedAboutFromFiveMembersOn(String estimated, int questions)
            throws ReturnRefused, IOException {
        fourOthersAskOneForTenInhabitants();
        say("PAP-002", estimated);

        assertThat(questions("PAP-002")).hasSize(questions);
    }

    @Test
    void anArticleOfTheSameWordsIsAskedAbout() throws ReturnRefused, IOException {
        articles("""
                PAP-003;Ramette de papier A3;1;ramette;9.50;20;papier blanc;oui
                PAP-004;Ramette de papier A3, usage scolaire;1;ramette;9.50;20;papier blanc;oui
                """);
        say("PAP-003", "10");
        assertThat(questions("PAP-003")).isEmpty();
        say("PAP-004", "10");

        assertThat(questions("PAP-004"))
                .singleElement()
                .satisfies(question -> assertThat(question).contains("PAP-003", "deux fois"));
    }

    private List<String> questions(String article) {
        return doubts.of(
                held,
                held.member(RENAC).orElseThrow(),
                held.article(article).orElseThrow(),
                lines.of(held, RENAC),
                before.of(held.code(), RENAC).get(article));
    }

    private void fourOthersAskOneForTenInhabitants() throws IOException {
        Files.writeString(held.folder().resolve("membres.csv"), """
                siren;code_insee;nom;population
                213502370;35237;Renac;1032
                213502362;35236;Redon;1000
                215600016;56001;Allaire;2000
                213500135;35013;Bains-sur-Oust;3000
                213500457;35045;Bruc-sur-Aff;4000
                """);
        held = campaigns.open(held.code(), CampaignDesk.OFFICER);
        CampaignDesk.answer(held, "autres.csv", """
                Commune;Référence;Quantité
                Redon;PAP-002;100
                Allaire;PAP-002;200
                Bains-sur-Oust;PAP-002;300
                Bruc-sur-Aff;PAP-002;400
                """);
    }

    private void articles(String more) throws IOException {
        var file = held.folder().resolve("articles.csv");
        Files.writeString(file, Files.readString(file) + more);
        held = campaigns.open(held.code(), CampaignDesk.OFFICER);
    }
}
