package fr.commandecommune.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.commandecommune.home.Home;
import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.outbox.Outbox;
import fr.commandecommune.web.returns.MemberReturn.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Following the returns, accepting several, writing for a commune, and what a commune says to it. */
class FollowUpTest extends SiteTest {

    private static final String REDON = "213502362";
    private static final String RENAC = "213502370";
    private static final String ALLAIRE = "215600016";

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Accounts accounts;

    @Autowired
    MemberReturns returns;

    @Autowired
    ReturnsBoard boards;

    @Autowired
    FollowUp followUp;

    @Autowired
    Approvals approvals;

    @Autowired
    ProxyContests contests;

    @Autowired
    PhoneList phoneList;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    private HeldCampaign held;

    @BeforeEach
    void aCampaignOfItsOwn() {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), CampaignDesk.OFFICER);
    }

    @Test
    void severalReturnsAreAcceptedAtOnceEachWithItsResult() throws ReturnRefused {
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;100\n");
        CampaignDesk.answer(held, "renac.csv", "siren;article;quantite\n213502370;PAP-001;12\n213502370;PAP-999;1\n");
        returns.draft(held, ALLAIRE, 0, Author.own("Mairie d’Allaire"));

        var results = approvals.accept(
                held,
                List.of(
                        new Approvals.Ticked(REDON, 0),
                        new Approvals.Ticked(RENAC, 0),
                        new Approvals.Ticked(ALLAIRE, 1)),
                "Claire");

        assertThat(results).extracting(Approvals.Result::accepted).containsExactly(true, false, false);
        assertThat(results.get(1).why()).contains("renac.csv", "1 ligne(s) refusée(s)");
        assertThat(results.get(2).why()).contains("brouillon");
        // A return that lay in the folder is first told as sent, then as accepted.
        assertThat(returns.history(held.code(), REDON))
                .extracting(ReturnEvent::to)
                .containsExactly(State.ACCEPTED, State.SUBMITTED);
    }

    @Test
    void aReturnThatChangedSinceItWasTickedIsNotAccepted() throws ReturnRefused {
        returns.submit(held, REDON, 0, Author.own("Mairie de Redon"));

        assertThat(approvals.accept(held, List.of(new Approvals.Ticked(REDON, 0)), "Claire"))
                .singleElement()
                .satisfies(result -> assertThat(result.why()).contains("Mairie de Redon", "a changé"));
    }

    @Test
    void whatIsSentBackReachesTheCommuneInOneMailWithAllItsLines() throws ReturnRefused {
        returns.submit(held, RENAC, 0, Author.own("Mairie de Renac"));
        returns.sendBack(
                held,
                RENAC,
                1,
                List.of(
                        new SentBackLine("PAP-001", SendBackReason.DOUBLON, ""),
                        new SentBackLine("PAP-002", SendBackReason.AUTRE, "Vérifier avec l’école")),
                Author.own("Claire"));

        // one for each person who works for Renac; for the town hall itself where nobody has an account
        assertThat(outbox.of(held.code()))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.letter().body())
                        .contains("2 lignes", "PAP-001 : doublon", "PAP-002", "Vérifier avec l’école"));
        assertThat(outbox.of(held.code()))
                .extracting(mail -> mail.letter().recipient())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheServiceEntersIsConfirmedByMailAndOpenedAgainWhenContested() throws ReturnRefused, IOException {
        returns.nil(held, ALLAIRE, 0, Author.proxy("Claire", "Allaire"), "au téléphone");
        assertThat(outbox.of(held.code()))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.letter().body()).contains("saisi par Claire pour Allaire", "Je conteste"));

        contests.contest(held, ALLAIRE, 1, "Il nous faut 40 ramettes", "Mairie d’Allaire");
        assertThat(returns.of(held.code(), ALLAIRE).state()).isEqualTo(State.DRAFT);
        assertThat(boards.of(held).of(ALLAIRE).status()).isEqualTo(Status.SILENT);
        assertThat(contests.waiting(held.code()))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEqualTo("Il nous faut 40 ramettes"));

        assertThatExceptionOfType(ReturnRefused.class)
                .isThrownBy(() -> contests.contest(held, ALLAIRE, 2, "Encore", "Mairie d’Allaire"))
                .satisfies(refused -> assertThat(refused.sentence()).contains("rien à contester"));
    }

    @Test
    void thePhoneListStartsWithTheMostAtStakeAndStaysText() {
        lastYear(RENAC, "PAP-001", "10"); // 10 × 4,20 × 1,2 = 50,40
        lastYear(REDON, "PAP-001", "100"); // 504,00

        var list = followUp.toPhone(held);
        assertThat(list).extracting(FollowUp.Member::siren).containsExactly(REDON, RENAC, ALLAIRE);
        assertThat(phoneList.of(list)).contains("213502362;Redon;sans réponse;504,00;");
    }

    @Test
    void theBoardAsksTheDatabaseAsOftenForThreeMembersAsForThreeHundred() throws IOException {
        var few = statements(held);
        var many = new StringBuilder();
        for (int member = 0; member < 300; member++) {
            var siren = siren(member);
            many.append(siren + ";99" + (100 + member) + ";Commune numéro " + member + ";100\n");
            accounts.save(
                    new Account(
                            "mairie." + held.code().toLowerCase(Locale.ROOT) + "." + member,
                            "Mairie",
                            Role.SECRETARY,
                            false,
                            List.of(siren)),
                    false);
        }
        Files.writeString(held.folder().resolve("membres.csv"), many, StandardOpenOption.APPEND);
        var big = campaigns.open(held.code(), CampaignDesk.OFFICER);

        assertThat(followUp.of(big, boards.of(big))).hasSize(303);
        assertThat(few).isPositive();
        assertThat(statements(big)).isEqualTo(few);
    }

    /** Numbers that begin with 9 and end with the digit of Luhn's formula, which a SIREN obeys. */
    private static String siren(int member) {
        var digits = String.format(Locale.ROOT, "9%07d", member);
        for (int last = 0; ; last++) {
            int sum = last;
            for (int at = 0; at < digits.length(); at++) {
                int digit = digits.charAt(at) - '0';
                sum += at % 2 == 1 ? digit * 2 / 10 + digit * 2 % 10 : digit;
            }
            if (sum % 10 == 0) {
                return digits + last;
            }
        }
    }

    private long statements(HeldCampaign campaign) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        logger.addAppender(told);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            followUp.of(campaign, boards.of(campaign));
            return told.list.stream()
                    .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                    .count();
        } finally {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(told);
        }
    }

    private void lastYear(String siren, String article, String asked) {
        database.sql(
                        "insert into last_year (campaign, siren, article, asked) values (:campaign, :siren, :article, :asked::numeric)")
                .param("campaign", held.code())
                .param("siren", siren)
                .param("article", article)
                .param("asked", asked)
                .update();
    }
}
