package fr.commandecommune.web.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.campaigns.Calendar;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.LastYear;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Standing.Stage;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RenewalTest extends SiteTest {

    private static final String REDON = "213502362";
    private static final String RENAC = "213502370";

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    Renewal renewal;

    @Autowired
    OrderedFile orderedFile;

    @Autowired
    LastYear lastYear;

    @Autowired
    ReturnsBoard boards;

    private HeldCampaign held;

    @BeforeEach
    void lastYearsCampaign() {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), CampaignDesk.OFFICER);
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;100\n");
        CampaignDesk.answer(held, "renac.csv", "siren;article;quantite\n213502370;PAP-002;3\n");
    }

    @Test
    void noQuantityIsCopiedAsAnAnswerButEachIsShownBeside() throws Unfit, IOException {
        var next = renewal.renew(held, held.code() + "-B", "Papier d'essai 2028", 2028, "Claire");

        assertThat(boards.of(next).silent()).isEqualTo(3);
        assertThat(next.campaign().articles()).isEqualTo(held.campaign().articles());
        assertThat(next.campaign().members()).isEqualTo(held.campaign().members());
        assertThat(life.standing(next.code()).stage()).isEqualTo(Stage.DRAFT);
        assertThat(lastYear.of(next.code(), REDON)).singleElement().satisfies(line -> {
            assertThat(line.article()).isEqualTo("PAP-001");
            assertThat(line.asked()).isEqualByComparingTo("100");
            assertThat(line.ordered()).isNull();
        });
        // 3 × 9,50 € + 20 %
        assertThat(lastYear.amounts(next))
                .extractingByKey(RENAC)
                .satisfies(amount -> assertThat(amount).isEqualByComparingTo("34.20"));
    }

    @Test
    void theDatesMoveToWorkingDays() throws Unfit, IOException {
        life.schedule(
                held.code(),
                new Calendar(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 2, 5), LatePolicy.ACCEPT),
                "Claire",
                "");

        var next = renewal.renew(held, held.code() + "-B", "Papier", 2028, "Claire");

        assertThat(life.standing(next.code()).opens()).isEqualTo("2028-01-11"); // a Tuesday
        assertThat(life.standing(next.code()).closes()).isEqualTo("2028-02-07"); // the 5th is a Saturday
        assertThat(life.standing(next.code()).late()).isEqualTo(LatePolicy.ACCEPT);
        assertThat(next.campaign().launchDate()).isEqualTo("2028-03-15");
    }

    @Test
    void aTitleWithASemicolonOrQuotesStaysWhatItIsAndAFormulaIsRefused() throws Unfit, IOException {
        var next = renewal.renew(held, held.code() + "-B", "Papier ; « le \"beau\" »", 2028, "Claire");

        assertThat(next.title()).isEqualTo("Papier ; « le \"beau\" »");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> renewal.renew(held, held.code() + "-C", "=1+1", 2028, "Claire"));
    }

    @Test
    void aCodeThatIsTakenOrAYearThatIsPastIsTold() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> renewal.renew(held, held.code(), "Papier", 2028, "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("existe déjà"));
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> renewal.renew(held, held.code() + "-B", "Papier", 2027, "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("après 2027"));
        assertThat(Files.exists(home.campaigns().resolve(held.code() + "-B"))).isFalse();
    }

    @Test
    void whatWasReallyOrderedIsReadAsAReturnIs() throws IOException {
        var taken = take("siren;article;quantite\n213502362;pap-001;1 080\n213502370;PAP-002;\n");

        assertThat(taken.faults()).isEmpty();
        assertThat(lastYear.of(held.code(), REDON))
                .singleElement()
                .satisfies(line -> assertThat(line.ordered()).isEqualByComparingTo("1080"));
    }

    @Test
    void oneWrongLineIsNamedAndNothingIsTaken() throws IOException {
        var taken = take("""
                siren;article;quantite
                213502362;PAP-001;10
                213502362;PAP-999;1
                213502370;PAP-002;environ 3
                213502362;PAP-001;11
                """);

        assertThat(taken.faults())
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).contains("Ligne 3", "PAP-999"));
        assertThat(taken.faults()).anySatisfy(fault -> assertThat(fault).contains("Ligne 4"));
        assertThat(taken.faults()).anySatisfy(fault -> assertThat(fault).contains("Ligne 5", "PAP-001"));
        assertThat(lastYear.of(held.code(), REDON)).isEmpty();
    }

    private OrderedFile.Taken take(String lines) throws IOException {
        return orderedFile.take(
                held, "commandes.csv", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
