package fr.commandecommune.web.jointorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.layout.French;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sample campaign: what it would be without Redon, and with an article in another lot. */
class WhatIfTest extends SiteTest {

    private static final Account CLAIRE = new Account("et-si", "Claire", Role.OFFICER, false, List.of());
    private static final String REDON = "213502362";
    private static final String PAGE = "/campaigns/PAP-2027/joint-order/what-if";

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Aggregation aggregation;

    @Autowired
    private JointOrders jointOrders;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private French french;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Home home;

    private Path folder;

    @BeforeEach
    void addUp() {
        accounts.save(CLAIRE, false);
        folder = home.folder().resolve("sorties").resolve("et-si");
        var campaign = campaigns.open("PAP-2027", CLAIRE).folder();
        aggregation.run(AggregationRequest.jointOrder(campaign, folder, true), progress -> {});
    }

    @Test
    void withoutRedonTheValueIsThatOfTheOtherMembers() throws IOException {
        var page = page(PAGE + "?without=" + REDON);

        assertThat(page)
                .contains("Ce qui changerait")
                .contains(french.euros(valueWithout(REDON)))
                .contains("La procédure");
    }

    @Test
    void anArticleThatGoesToAnotherLotLeavesTheWholeAsItIs() {
        var page = page(PAGE + "?article=PAP-001&to=2");

        assertThat(page).contains("PAP-001 vers le lot 2").contains("100 %");
    }

    @Test
    void nothingIsSupposedAtFirstAndWhatTheCampaignDoesNotKnowIsPassedOver() {
        assertThat(page(PAGE)).doesNotContain("Ce qui changerait");
        assertThat(page(PAGE + "?without=999999999&moved=INCONNU>2&moved=PAP-001>99"))
                .doesNotContain("Ce qui changerait");
    }

    @Test
    void aCorrectedReturnIsToldFigureByFigureWithWhatItDoesToTheLot() {
        var code = String.valueOf(CampaignDesk.lay(home).getFileName());
        var held = campaigns.open(code, CLAIRE);
        var out = home.folder().resolve("sorties").resolve(code);
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;10\n");
        aggregation.run(AggregationRequest.jointOrder(held.folder(), out, false), progress -> {});
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;25\n");
        aggregation.run(AggregationRequest.jointOrder(held.folder(), out, false), progress -> {});

        // a ream is 4.20 €: 42.00 € a year become 105.00
        assertThat(page("/campaigns/" + code + "/joint-order/changes"))
                .contains("Quantités des membres", "Redon", "PAP-001")
                .contains("Lots, un an", "42,00", "105,00", "63,00");
    }

    @Test
    void everyViewEndsWithTheSameTotal() {
        var run = aggregation.latestDone("PAP-2027").orElseThrow().id();
        var whole = french.euros(
                jointOrders.summary(run).orElseThrow().estimatedValue().annual());
        for (var side : List.of("MEMBER", "POINT", "FAMILY")) {
            assertThat(page("/campaigns/PAP-2027/joint-order/views?by=" + side))
                    .as(side)
                    .contains(whole);
        }
    }

    private String page(String address) {
        var answer = site.get()
                .uri(address)
                .with(user(accounts.loadUserByUsername(CLAIRE.name())))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reckoned from the file of the needs and the catalogue: line by line, rounded once. */
    private BigDecimal valueWithout(String siren) throws IOException {
        Map<String, BigDecimal> maximum = new HashMap<>();
        for (var line : Files.readAllLines(folder.resolve("besoins-normalises.csv"))) {
            var cells = line.split(";", -1);
            if (!cells[0].equals("siren") && !cells[0].equals(siren)) {
                maximum.merge(cells[1], new BigDecimal(cells[5]), BigDecimal::add);
            }
        }
        return campaigns.open("PAP-2027", CLAIRE).campaign().articles().stream()
                .filter(article -> maximum.containsKey(article.code()))
                .map(article -> article.unitPrice()
                        .multiply(maximum.get(article.code()))
                        .setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
