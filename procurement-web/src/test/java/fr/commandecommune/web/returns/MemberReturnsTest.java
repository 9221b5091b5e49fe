package fr.commandecommune.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.home.Home;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.MemberReturn.State;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The states of a return, on the real database. */
class MemberReturnsTest extends SiteTest {

    private static final String ALLAIRE = "215600016";
    private static final Author MAIRIE = Author.own("Mairie d’Allaire");
    private static final Author MAIRE = Author.own("Le maire");
    private static final Author CLAIRE = Author.own("Claire");
    private static final Author CLAIRE_FOR_ALLAIRE = Author.proxy("Claire", "Allaire");

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    MemberReturns returns;

    @Autowired
    ReturnsBoard boards;

    @Autowired
    JdbcClient database;

    private HeldCampaign held;

    @BeforeEach
    void aCampaignOfItsOwn() {
        var code = CampaignDesk.lay(home).getFileName().toString();
        held = campaigns.open(code, CampaignDesk.OFFICER);
        life.loaded(code, "Claire");
    }

    @Test
    void aReturnGoesFromTheDeskOfTheCommuneToTheService() throws ReturnRefused {
        assertThat(returns.of(held.code(), ALLAIRE).begun()).isFalse();
        assertThat(returns.draft(held, ALLAIRE, 0, MAIRIE).version()).isEqualTo(1);
        assertThat(returns.submit(held, ALLAIRE, 1, MAIRIE).state()).isEqualTo(State.SUBMITTED);
        assertThat(returns.approve(held, ALLAIRE, 2, MAIRE).state()).isEqualTo(State.APPROVED);
        assertThat(returns.accept(held, ALLAIRE, 3, CLAIRE).state()).isEqualTo(State.ACCEPTED);

        assertThat(returns.history(held.code(), ALLAIRE))
                .extracting(event -> event.from() + " > " + event.to() + ", "
                        + event.author().name())
                .containsExactly(
                        "APPROVED > ACCEPTED, Claire",
                        "SUBMITTED > APPROVED, Le maire",
                        "DRAFT > SUBMITTED, Mairie d’Allaire",
                        "DRAFT > DRAFT, Mairie d’Allaire");
        assertThat(returns.editable(held, ALLAIRE).why()).contains("accepté par le service");
    }

    @Test
    void whoWritesOnAnOlderVersionIsToldWhoChangedItAndOverwritesNothing() throws ReturnRefused {
        returns.draft(held, ALLAIRE, 0, MAIRIE);
        returns.draft(held, ALLAIRE, 1, CLAIRE_FOR_ALLAIRE);

        assertThatExceptionOfType(OutdatedReturn.class)
                .isThrownBy(() -> returns.draft(held, ALLAIRE, 1, MAIRIE))
                .satisfies(old -> {
                    assertThat(old.changedBy()).isEqualTo(CLAIRE_FOR_ALLAIRE);
                    assertThat(old.changedAt()).isNotNull();
                    assertThat(old.sentence()).contains("saisi par Claire pour Allaire", "rien n'a été remplacé");
                });
        assertThat(returns.of(held.code(), ALLAIRE).version()).isEqualTo(2);
    }

    @Test
    void aReturnSentOneSecondAfterClosingIsRefusedAndTheRefusalIsKept() throws ReturnRefused {
        returns.draft(held, ALLAIRE, 0, MAIRIE);
        closing("statement_timestamp() - interval '1 second'", "REFUSE");

        assertThat(returns.editable(held, ALLAIRE).open()).isFalse();
        assertThatExceptionOfType(LateReturn.class).isThrownBy(() -> returns.submit(held, ALLAIRE, 1, MAIRIE));
        assertThat(returns.of(held.code(), ALLAIRE).state()).isEqualTo(State.DRAFT);
        assertThat(returns.history(held.code(), ALLAIRE).getFirst()).satisfies(event -> {
            assertThat(event.refused()).isTrue();
            assertThat(event.to()).isEqualTo(State.SUBMITTED);
            assertThat(event.author()).isEqualTo(MAIRIE);
        });
    }

    @Test
    void aLateReturnIsTakenWhereTheCampaignAcceptsThem() throws ReturnRefused {
        closing("statement_timestamp() - interval '1 second'", "ACCEPT");

        assertThat(returns.submit(held, ALLAIRE, 0, MAIRIE).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aReturnSentBeforeClosingIsTakenAndClosingDoesNotStopTheService() throws ReturnRefused {
        closing("statement_timestamp() + interval '10 seconds'", "REFUSE");
        assertThat(returns.submit(held, ALLAIRE, 0, MAIRIE).state()).isEqualTo(State.SUBMITTED);

        closing("statement_timestamp() - interval '1 second'", "REFUSE");
        assertThat(returns.submit(held, "213502370", 0, Author.proxy("Claire", "Renac"))
                        .author())
                .isEqualTo(Author.proxy("Claire", "Renac"));
    }

    @Test
    void nothingIsTakenOnceTheNeedIsFrozenNotEvenFromTheService() {
        life.freeze(held.code(), "Claire");

        assertThat(returns.editable(held, ALLAIRE, true).why()).contains("gelé");
        assertThatExceptionOfType(LateReturn.class)
                .isThrownBy(() -> returns.submit(held, ALLAIRE, 0, CLAIRE_FOR_ALLAIRE));
    }

    @Test
    void nilIsAnAnswerAmongTheReturnsThatCountAndReopeningItIsKept() throws ReturnRefused, IOException {
        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.SILENT);

        returns.nil(held, ALLAIRE, 0, MAIRIE, null);
        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.NIL);
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> returns.reopen(held, ALLAIRE, 1, MAIRIE, " "))
                .satisfies(refused -> assertThat(refused.sentence()).contains("pourquoi"));

        returns.reopen(held, ALLAIRE, 1, CLAIRE, "Erreur de la mairie");
        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.SILENT);
        assertThat(returns.history(held.code(), ALLAIRE).getFirst())
                .extracting(ReturnEvent::from, ReturnEvent::to, ReturnEvent::author, ReturnEvent::reason)
                .containsExactly(State.NIL, State.DRAFT, CLAIRE, "Erreur de la mairie");
    }

    @Test
    void nilTakesThePlaceOfAnEarlierFileOfTheSameMemberOnly() throws ReturnRefused, IOException {
        CampaignDesk.answer(held, "deux.csv", "siren;article;quantite\n215600016;PAP-001;12\n213502370;PAP-001;3\n");

        returns.nil(held, ALLAIRE, 0, MAIRIE, null);

        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.NIL);
        assertThat(boards.of(held).of("213502370").status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void aLineSentBackReopensThatLineAlone() throws ReturnRefused {
        returns.submit(held, ALLAIRE, 0, MAIRIE);
        returns.sendBack(
                held,
                ALLAIRE,
                1,
                List.of(new SentBackLine("PAP-002", SendBackReason.QUANTITE_A_VERIFIER, "450 ? 45 l’an dernier")),
                CLAIRE);

        var editable = returns.editable(held, ALLAIRE);
        assertThat(editable.article("PAP-002")).isTrue();
        assertThat(editable.article("PAP-001")).isFalse();

        // Typing keeps the other lines locked; sending again locks them all.
        returns.draft(held, ALLAIRE, 2, MAIRIE);
        assertThat(returns.editable(held, ALLAIRE).article("PAP-001")).isFalse();
        assertThat(returns.submit(held, ALLAIRE, 3, MAIRIE).state()).isEqualTo(State.SUBMITTED);
        assertThat(returns.sentBack(held.code(), ALLAIRE)).isEmpty();
    }

    @Test
    void aLineIsNotSentBackWithoutASayableReason() throws ReturnRefused {
        returns.submit(held, ALLAIRE, 0, MAIRIE);

        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> returns.sendBack(
                        held, ALLAIRE, 1, List.of(new SentBackLine("PAP-001", SendBackReason.AUTRE, " ")), CLAIRE))
                .satisfies(refused -> assertThat(refused.sentence()).contains("PAP-001", "explication"));
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> returns.sendBack(
                        held, ALLAIRE, 1, List.of(new SentBackLine("PAP-999", SendBackReason.DOUBLON, null)), CLAIRE));
        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> returns.sendBack(held, ALLAIRE, 1, List.of(), CLAIRE));
        assertThat(returns.of(held.code(), ALLAIRE).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void theHistoryCanBeAddedToButNeverChanged() throws ReturnRefused {
        returns.submit(held, ALLAIRE, 0, MAIRIE);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update member_return_event set author = 'x'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("delete from member_return_event").update());
    }

    private void closing(String moment, String latePolicy) {
        database.sql("update campaign_life set closes_at = " + moment
                        + ", late_policy = :late where campaign = :campaign")
                .param("late", latePolicy)
                .param("campaign", held.code())
                .update();
    }
}
