package fr.commandecommune.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the grid, with and without scripts. */
class GridPageTest extends NeedsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    private UserDetails secretary;

    @BeforeEach
    void aSecretary() {
        accounts.save(SECRETARY, false);
        secretary = accounts.loadUserByUsername(SECRETARY.name());
    }

    @Test
    void aPageWithoutScriptsKeepsWhatIsRightAndTellsWhatIsWrongAtItsField() throws IOException {
        var answer = post("", Map.of("v.PAP-001", "0", "e.PAP-001", "environ 40", "v.PAP-002", "0", "e.PAP-002", "7"));

        assertThat(figures("PAP-002")).isEqualTo("7/7/7");
        assertThat(line("PAP-001")).isEqualTo(EntryLine.NONE);
        assertThat(text(answer))
                .contains("1\u00a0ligne à corriger", "value=\"environ 40\"", "aria-describedby=\"m1\"")
                .contains("Écrivez la quantité en chiffres seulement");
    }

    @Test
    void withoutScriptsAboutFortyIsAskedBackAndYesIsAButton() throws IOException {
        var asked = post("", Map.of("v.PAP-001", "0", "e.PAP-001", "environ 40"));

        assertThat(text(asked)).contains("value=\"take PAP-001 40\"", "Oui, 40");
        post("", Map.of("v.PAP-001", "0", "e.PAP-001", "environ 40", "do", "take PAP-001 40"));
        assertThat(figures("PAP-001")).isEqualTo("40/40/40");
    }

    @Test
    void linesThatNobodyTouchedAreNoConflictEvenWhenSomebodyElseChangedThem() throws ReturnRefused, IOException {
        say("PAP-001", "40");
        say("PAP-002", "7");
        write(COLLEAGUE, "PAP-001", "", 1, "50");

        var answer = post("", Map.of("v.PAP-001", "1", "e.PAP-001", "40", "v.PAP-002", "1", "e.PAP-002", "8"));

        assertThat(answer).hasStatus(302);
        assertThat(figures("PAP-001")).isEqualTo("50/50/50");
        assertThat(figures("PAP-002")).isEqualTo("8/8/8");
    }

    @Test
    void aLineThatBothChangedIsShownWithBothValuesAndWrittenOnlyTheSecondTime() throws ReturnRefused, IOException {
        say("PAP-001", "40");
        write(COLLEAGUE, "PAP-001", "", 1, "50");

        var answer = post("", Map.of("v.PAP-001", "1", "e.PAP-001", "60"));

        assertThat(answer).hasStatus(409);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Le secrétaire a modifié cette ligne", "50 (ramette)", "value=\"60\"")
                .contains("name=\"v.PAP-001\" value=\"2\"");
        assertThat(figures("PAP-001")).isEqualTo("50/50/50");
        post("", Map.of("v.PAP-001", "2", "e.PAP-001", "60"));
        assertThat(figures("PAP-001")).isEqualTo("60/60/60");
    }

    @Test
    void thePointsOfOneLineAreSentTogether() throws IOException {
        post(
                "?view=points",
                Map.of("v.PAP-001", "0", "p.MAIRIE.PAP-001", "10", "p.ECOLE.PAP-001", "25", "view", "points"));

        assertThat(figures("PAP-001")).isEqualTo("35/35/35");
    }

    @Test
    void whatIsTypedIsNeverMarkup() throws ReturnRefused, IOException {
        lines.write(held, RENAC, MAIRIE, range(0, "", "40", "", "<script>alert(1)</script>"));

        assertThat(text(get("?view=range"))).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void theOfficerTakesTheWorkbooksOfAllTheMembers() throws IOException {
        accounts.save(CampaignDesk.OFFICER, false);
        var officer = accounts.loadUserByUsername(CampaignDesk.OFFICER.name());
        var answer = mvc.get()
                .uri("/campaigns/" + held.code() + "/needs/workbooks")
                .with(user(officer))
                .exchange();
        var names = new ArrayList<String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "besoins-" + held.code() + "-redon.xlsx",
                        "besoins-" + held.code() + "-renac.xlsx",
                        "besoins-" + held.code() + "-allaire.xlsx");
    }

    /** All that a first visit brings: the page, the lines that follow, and our style, script, fonts and icon. */
    @Test
    void twoThousandLinesAreLessThan150Kilobytes() throws IOException {
        twoThousandArticles();

        var page = compressed(bytes(get("")));
        var rest = compressed(bytes(get("/rest")));
        var files = 0;
        for (var file : new String[] {"css/site.css", "js/needs.js", "images/icon.svg"}) {
            files += compressed(Files.readAllBytes(Path.of("src/main/resources/static", file)));
        }
        for (var font : new String[] {"source-sans-3-regular.woff2", "source-sans-3-semibold.woff2"}) {
            files += (int) Files.size(Path.of("src/main/resources/static/fonts", font));
        }
        assertThat(page + rest + files).isLessThan(150_000);
    }

    /** The usual save, on a machine that does other things too: the best of several, as a stopwatch would be read. */
    @Test
    void aLineOfTwoThousandIsKeptInLessThan150Milliseconds() throws IOException {
        twoThousandArticles();
        var best = Duration.ofSeconds(10);
        for (int i = 0; i < 12; i++) {
            var start = System.nanoTime();
            assertThat(post(
                            "/line",
                            Map.of(
                                    "article",
                                    "ART-" + (1000 + i),
                                    "version",
                                    "0",
                                    "estimated",
                                    Integer.toString(i + 1))))
                    .hasStatus(200);
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        assertThat(best).isLessThan(Duration.ofMillis(150));
    }

    private void twoThousandArticles() throws IOException {
        var articles = new StringBuilder("article;libelle;lot;unite;prix_unitaire_ht;tva;famille;indivisible\n");
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            articles.append("ART-%d;Article %s %s, paquet de %d;1;paquet;%d.%02d;20;famille %d;oui\n"
                    .formatted(
                            1000 + i,
                            Long.toString(random.nextLong(1_000_000_000L), 36),
                            Long.toString(random.nextLong(1_000_000_000_000L), 36),
                            random.nextInt(500),
                            random.nextInt(90),
                            random.nextInt(100),
                            i / 40));
        }
        Files.writeString(held.folder().resolve("articles.csv"), articles);
        Files.writeString(held.folder().resolve("conversions.csv"), "article;unite;facteur\n");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(here() + address).with(user(secretary)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(here() + address).with(user(secretary)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String here() {
        return "/campaigns/" + held.code() + "/needs/" + RENAC;
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatus(200);
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return new String(bytes(answer), StandardCharsets.UTF_8);
    }

    private static int compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
