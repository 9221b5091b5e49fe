package fr.commandecommune.web.tenderpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

class TenderPackTest extends SiteTest {

    private static final String PAGE = "/campaigns/PAP-2027/tender-pack";
    private static final Account OFFICER = new Account("denis", "Denis", Role.OFFICER, false, List.of());
    private static final Pattern FIELD = Pattern.compile("<input[^>]* name=\"(\\w+)\"[^>]* value=\"([^\"]*)\"");

    @TempDir
    static Path out;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Aggregation aggregation;

    @Autowired
    PackFolders folders;

    @Autowired
    Description description;

    private UserDetails officer;
    private HeldCampaign held;

    @BeforeEach
    void aJointOrder() {
        accounts.save(OFFICER, false);
        officer = accounts.loadUserByUsername("denis");
        held = campaigns.open("PAP-2027", OFFICER);
        if (aggregation.latestDone("PAP-2027").isEmpty()) {
            aggregation.run(AggregationRequest.jointOrder(held.folder(), out, true), progress -> {});
        }
    }

    @Test
    void aPackOnceMadeIsListedAndThePageStillOpens() throws IOException {
        var folder = folders.next(held);
        var made = new MadePack(
                "Denis",
                Instant.parse("2027-03-15T09:30:00Z"),
                false,
                "sha256:0",
                "DCE.zip",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        made.write(folder);

        assertThat(mvc.get().uri(PAGE).with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains(PAGE + "/" + PackFolders.name(folder), "Dossier du 15/03/2027", "Denis");
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void aDayThatDoesNotExistIsToldAtItsField() {
        var typed = typed();
        typed.put("launchDate", "2027-02-31");
        typed.put("validityDays", "six mois");

        assertThat(send(typed))
                .hasStatusOk()
                .bodyText()
                .contains("Écrire une date qui existe", "Écrire un nombre entier")
                .doesNotContain("Failed to convert");
    }

    @Test
    void whatAnotherOfficerChangedMeanwhileIsNotOverwritten() throws IOException {
        var mine = typed();
        var dossier =
                description.prepare(held, aggregation.latestDone("PAP-2027").orElseThrow());
        var before = Files.readString(dossier);
        Files.writeString(dossier, before.replace("2027-PAP", "2027-PAP-2"));
        mine.put("title", "Papeterie");

        assertThat(send(mine))
                .hasStatus(409)
                .bodyText()
                .contains("a changé pendant votre saisie", "value=\"Papeterie\"");
        assertThat(dossier).content().contains("2027-PAP-2").doesNotContain("title: Papeterie");
        Files.writeString(dossier, before);
    }

    /** The fields of the page as they are shown now. */
    private Map<String, String> typed() {
        var page = mvc.get().uri(PAGE).with(user(officer)).exchange();
        var fields = new LinkedHashMap<String, String>();
        var matcher = FIELD.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            if (!matcher.group(1).equals("_csrf") && !matcher.group(1).equals("finalVersion")) {
                fields.put(matcher.group(1), matcher.group(2));
            }
        }
        assertThat(fields).containsKeys("version", "reference", "title", "launchDate");
        return fields;
    }

    private MvcTestResult send(Map<String, String> fields) {
        var request = mvc.post().uri(PAGE).with(user(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
