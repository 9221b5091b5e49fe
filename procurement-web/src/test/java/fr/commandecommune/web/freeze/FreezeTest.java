package fr.commandecommune.web.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.home.Home;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.campaigns.CampaignDays;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.outbox.Outbox;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.MemberReturn.State;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be settled before the freeze, what is frozen, and what comes after, on a real aggregation. */
class FreezeTest extends SiteTest {

    private static final String REDON = "213502362";
    private static final String RENAC = "213502370";
    private static final String ALLAIRE = "215600016";

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    Aggregation aggregation;

    @Autowired
    Freeze freeze;

    @Autowired
    SilentMembers silent;

    @Autowired
    Snapshots snapshots;

    @Autowired
    FrozenFigures figures;

    @Autowired
    Contestations contestations;

    @Autowired
    MemberReturns returns;

    @Autowired
    ReturnsBoard boards;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    private HeldCampaign held;

    @BeforeEach
    void twoOfThreeMembersAnswered() {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), CampaignDesk.OFFICER);
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;100\n");
        CampaignDesk.answer(held, "renac.csv", "siren;article;quantite\n213502370;PAP-001;12\n213502370;PAP-002;3\n");
    }

    @Test
    void aSilentMemberWithoutAChoiceStopsTheFreeze() throws IOException {
        aggregate();

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> freeze.freeze(held, "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("Allaire"));
        assertThat(life.freezing(held.code())).isEmpty();
    }

    @Test
    void returnsThatChangedSinceTheAggregationStopTheFreeze() throws Unfit, IOException {
        silent.choose(held, ALLAIRE, Choice.OUT, "", "Claire");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> freeze.freeze(held, "Claire"));

        aggregate();
        CampaignDesk.answer(held, "renac.csv", "siren;article;quantite\n213502370;PAP-001;13\n");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> freeze.freeze(held, "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("agréger de nouveau"));
        assertThat(snapshots.of(held.code())).isEmpty();
    }

    @Test
    void whatIsFrozenIsKeptWithItsFilesAndNeverChangedAndTheNextFreezeIsG2() throws Unfit, IOException {
        silent.choose(held, ALLAIRE, Choice.OUT, "", "Claire");
        aggregate();
        var first = freeze.freeze(held, "Claire");
        assertThat(first.name()).isEqualTo("G1");
        assertThat(first.inputHash()).isEqualTo(Intake.open(held.folder()).inputHash());

        freeze.reopen(held, "Claire", "Renac s’est trompée");
        CampaignDesk.answer(held, "renac.csv", "siren;article;quantite\n213502370;PAP-001;15\n");
        aggregate();
        var second = freeze.freeze(held, "Jean");

        assertThat(second.name()).isEqualTo("G2");
        assertThat(second.reason()).isEqualTo("Renac s’est trompée");
        assertThat(second.resultHash()).isNotEqualTo(first.resultHash());
        assertThat(snapshots.folder(held.code(), first).resolve("besoins/renac.csv"))
                .hasContent("siren;article;quantite\n213502370;PAP-001;12\n213502370;PAP-002;3\n");
        assertThat(Intake.open(snapshots.folder(held.code(), first)).inputHash())
                .isEqualTo(first.inputHash());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update campaign_snapshot set result_hash = 'x'")
                        .update());
    }

    @Test
    void noNeedIsEnteredByTheServiceInThePlaceOfTheMember() throws Unfit, IOException {
        silent.choose(held, ALLAIRE, Choice.ZERO, "Vu au téléphone", "Claire");

        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.NIL);
        assertThat(returns.of(held.code(), ALLAIRE).state()).isEqualTo(State.NIL);
        assertThat(returns.of(held.code(), ALLAIRE).author()).isEqualTo(Author.proxy("Claire", "Allaire"));
        aggregate();
        assertThat(freeze.freeze(held, "Claire").name()).isEqualTo("G1");
    }

    @Test
    void aChoiceThatBecameAnAnswerStaysListedAndIsTakenBackWithIt() throws Unfit, IOException {
        silent.choose(held, ALLAIRE, Choice.ZERO, "Vu au téléphone", "Claire");
        assertThat(silent.of(held)).singleElement().satisfies(one -> {
            assertThat(one.member().siren()).isEqualTo(ALLAIRE);
            assertThat(one.silent()).isFalse();
            assertThat(one.decision()).isNotNull();
        });

        silent.undo(held, ALLAIRE, "Claire");

        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.SILENT);
        assertThat(silent.of(held))
                .singleElement()
                .satisfies(one -> assertThat(one.decision()).isNull());
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> silent.undo(held, ALLAIRE, "Claire"));
    }

    @Test
    void whatWasBegunAndNotSentIsToldBeforeTheFreeze() throws ReturnRefused {
        assertThat(freeze.unfinished(held)).isEmpty();

        returns.draft(held, ALLAIRE, 0, Author.own("Mairie d’Allaire"));

        assertThat(freeze.unfinished(held)).singleElement().satisfies(one -> {
            assertThat(one.member().siren()).isEqualTo(ALLAIRE);
            assertThat(one.answered()).isFalse();
        });
    }

    @Test
    void anEstimateTakesLastYearsFiguresAndAsksForAMotive() throws Unfit, IOException, ReturnRefused {
        lastYear(ALLAIRE, "PAP-001", "40", "35");
        lastYear(ALLAIRE, "PAP-002", "5", null);
        lastYear(ALLAIRE, "GONE-01", "9", null);
        assertThat(silent.of(held).getFirst().lastYear())
                .isEqualByComparingTo("233.40"); // (35 × 4,20 + 5 × 9,50) × 1,2

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> silent.choose(held, ALLAIRE, Choice.ESTIMATED, " ", "Claire"));
        silent.choose(held, ALLAIRE, Choice.ESTIMATED, "Consommation de 2026", "Claire");

        assertThat(Files.readString(held.returns().resolve("estime-215600016.csv")))
                .isEqualTo("siren;article;quantite\n215600016;PAP-001;35\n215600016;PAP-002;5\n");
        assertThat(returns.of(held.code(), ALLAIRE).author()).isEqualTo(Author.proxy("Claire", "Allaire"));

        // Reopened, an estimate that is not the commune's own counts no more.
        returns.reopen(held, ALLAIRE, 1, Author.own("Claire"), "La commune répondra");
        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.SILENT);
    }

    @Test
    void anEstimateWithoutAnyFigureStillStopsTheFreeze() throws Unfit, IOException {
        silent.choose(held, ALLAIRE, Choice.ESTIMATED, "Strate comparable", "Claire");
        aggregate();

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> freeze.freeze(held, "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("chiffres", "Allaire"));
    }

    @Test
    void nothingIsDecidedInThePlaceOfAMemberThatAnswered() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> silent.choose(held, REDON, Choice.ZERO, "", "Claire"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("Redon a répondu"));
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> silent.choose(held, "123456789", Choice.ZERO, "", "Claire"));
    }

    @Test
    void eachMemberGetsItsFrozenFiguresAndMayContestThemOnce() throws Unfit, IOException {
        silent.choose(held, ALLAIRE, Choice.OUT, "", "Claire");
        aggregate();
        var frozen = freeze.freeze(held, "Claire");

        // Renac: 12 × 4,20 + 3 × 9,50 = 78,90 HT; 60,48 + 34,20 = 94,68 TTC.
        assertThat(figures.of(held, frozen, RENAC).withoutVat()).isEqualByComparingTo("78.90");
        assertThat(figures.of(held, frozen, RENAC).withVat()).isEqualByComparingTo("94.68");
        assertThat(outbox.of(held.code()))
                .anySatisfy(mail -> assertThat(mail.letter().body()).contains("Renac : 2", "78,90", "94,68"));

        contestations.contest(held, frozen, RENAC, "30 ramettes, pas 12", "Mairie de Renac");
        var said = contestations.of(held.code()).getFirst();
        contestations.answer(held.code(), said.id(), "Corrigé au prochain gel", "Claire");
        assertThat(contestations.of(held.code()).getFirst().answer()).isEqualTo("Corrigé au prochain gel");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> contestations.answer(held.code(), said.id(), "Non", "Jean"));
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> contestations.contest(held, frozen, RENAC, " ", "Mairie de Renac"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T10:00:00Z, 2027-03-08", // Monday: the fifth day is a Saturday, moved to Monday
        "2027-03-02T10:00:00Z, 2027-03-08", // Tuesday: the fifth day is a Sunday
        "2027-03-03T10:00:00Z, 2027-03-08", // Wednesday: Monday
        "2027-03-24T10:00:00Z, 2027-03-30", // the fifth day is Easter Monday
        "2027-03-02T23:30:00Z, 2027-03-08" // already the 3rd in Paris
    })
    void theFiveDaysEndOnAWorkingDay(Instant frozenAt, String lastDay) {
        var snapshot = new Snapshot(1, 1, "sha256:a", "sha256:b", "Claire", frozenAt, null);

        assertThat(contestations.lastDay(held, snapshot)).isEqualTo(lastDay);
    }

    @Test
    void afterTheFiveDaysItIsTooLateToContest() {
        var longAgo = new Snapshot(
                1, 1, "sha256:a", "sha256:b", "Claire", CampaignDays.startOf(LocalDate.of(2020, 3, 2)), null);

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> contestations.contest(held, longAgo, RENAC, "30", "Mairie de Renac"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("9 mars 2020"));
    }

    private void aggregate() throws IOException {
        aggregation.run(
                AggregationRequest.jointOrder(held.folder(), Files.createTempDirectory("sortie"), false),
                progress -> {});
    }

    private void lastYear(String siren, String article, String asked, @Nullable String ordered) {
        database.sql("insert into last_year values (:campaign, :siren, :article, :asked::numeric, :ordered::numeric)")
                .param("campaign", held.code())
                .param("siren", siren)
                .param("article", article)
                .param("asked", asked)
                .param("ordered", ordered)
                .update();
    }
}
