package fr.commandecommune.web.inventories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.ReturnRefused;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meters loaded once, edited the year after: what comes out in the need is their sum. */
class InventoriesTest extends SiteTest {

    private static final String RENAC = "213502370";
    private static final String ALLAIRE = "215600016";
    private static final Author MAIRIE = Author.own("Mairie de Renac");

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    Inventories inventories;

    @Autowired
    JdbcClient database;

    private HeldCampaign held;

    @BeforeEach
    void noInventoryYet() {
        database.sql("delete from inventory_item").update();
        database.sql("delete from inventory_use").update();
        held = campaign();
    }

    @Test
    void twentyFiveMetersEditedTwelveTimesAreTwelveRowsOfDifference() throws Unfit, ReturnRefused {
        inventories.paste(held, RENAC, meters(25, 100), MAIRIE);
        inventories.pour(held, RENAC, MAIRIE);
        var next = campaign();
        assertThat(inventories.changes(next, RENAC)).isEmpty();

        inventories.paste(next, RENAC, meters(12, 110), MAIRIE);

        assertThat(inventories.changes(next, RENAC)).hasSize(12).allSatisfy(change -> {
            assertThat(change.before()).endsWith("; 100");
            assertThat(change.after()).endsWith("; 110");
        });
        assertThat(inventories.sums(next, RENAC))
                .containsOnlyKeys("PAP-001")
                .hasEntrySatisfying(
                        "PAP-001", sum -> assertThat(sum).isEqualByComparingTo("2620")); // 13 × 100 + 12 × 110
    }

    @Test
    void theSumsBecomeLinesOfTheNeedAndALaterChangeIsTold() throws Unfit, ReturnRefused {
        inventories.paste(held, RENAC, "compteur;A1;Mairie;PAP-001;40\ncompteur;A2;École;PAP-001;2\n", MAIRIE);
        assertThat(inventories.standing(held, RENAC)).isEqualTo("NEVER");

        assertThat(inventories.pour(held, RENAC, MAIRIE)).isEqualTo(1);

        assertThat(database.sql(
                                "select estimated from need_entry where campaign = :c and siren = :s and article = 'PAP-001'")
                        .param("c", held.code())
                        .param("s", RENAC)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("42");
        assertThat(inventories.standing(held, RENAC)).isEqualTo("CURRENT");
        inventories.remove(RENAC, inventories.of(RENAC).getFirst().id(), MAIRIE);
        assertThat(inventories.standing(held, RENAC)).isEqualTo("OLDER");
    }

    @Test
    void anItemBelongsToOneMemberOnly() throws Unfit {
        inventories.paste(held, RENAC, "compteur;A1;Mairie;PAP-001;40", MAIRIE);

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> inventories.paste(
                        held, ALLAIRE, "compteur\tB1\tMairie\tPAP-001\t1\ncompteur\tA1\tMairie\tPAP-001\t40", MAIRIE))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("compteur A1", "Renac"));
        assertThat(inventories.of(ALLAIRE)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldLineByLineAndNothingIsKept() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> inventories.paste(
                        held,
                        RENAC,
                        "type;référence;désignation;article;quantité\ncompteur;A1;;PAP-001;beaucoup\nx;y\n",
                        MAIRIE))
                .satisfies(
                        unfit -> assertThat(unfit.sentence()).contains("Ligne 2", "« beaucoup »", "Ligne 3", "cinq"));
        assertThat(inventories.of(RENAC)).isEmpty();
    }

    private HeldCampaign campaign() {
        var one = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), CampaignDesk.OFFICER);
        life.loaded(one.code(), "Claire");
        return one;
    }

    private static String meters(int number, int quantity) {
        return IntStream.range(0, number)
                .mapToObj(meter -> "compteur;PRM-%02d;Bâtiment %d;PAP-001;%d".formatted(meter, meter, quantity))
                .collect(Collectors.joining("\n"));
    }
}
