package fr.commandecommune.web.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.Accounts;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.Calendar;
import fr.commandecommune.web.campaigns.CampaignDesk;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.outbox.Message;
import fr.commandecommune.web.outbox.Outbox;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is reminded, when, and how often; the last day is far from the clock of the machine. */
class RemindersTest extends SiteTest {

    private static final String RENAC = "213502370";
    private static final String ALLAIRE = "215600016";
    private static final LocalDate CLOSES = LocalDate.of(2999, 2, 5);

    @Autowired
    Home home;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignLife life;

    @Autowired
    Accounts accounts;

    @Autowired
    MemberReturns returns;

    @Autowired
    Reminders reminders;

    @Autowired
    Outbox outbox;

    private HeldCampaign held;

    @BeforeEach
    void redonAnsweredRenacAndAllaireDidNot() throws Unfit {
        held = campaigns.open(CampaignDesk.lay(home).getFileName().toString(), CampaignDesk.OFFICER);
        CampaignDesk.answer(held, "redon.csv", "siren;article;quantite\n213502362;PAP-001;100\n");
        life.schedule(held.code(), new Calendar(null, CLOSES, LatePolicy.REFUSE), "Claire", "");
    }

    @ParameterizedTest
    @CsvSource({
        "2999-01-21, ", // fifteen days before
        "2999-01-22, rappel J−14",
        "2999-01-23, rappel J−14", // the service was stopped for a night
        "2999-01-24, ",
        "2999-01-29, rappel J−7",
        "2999-02-03, rappel J−2",
        "2999-02-05, ", // the last day itself
        "2999-02-06, rappel J+1",
        "2999-02-08, "
    })
    void remindersGoOnTheirDays(LocalDate today, @Nullable String occasion) {
        reminders.write(List.of(held), today);

        assertThat(mails()).extracting(mail -> mail.letter().about()).allMatch(about -> about.equals(occasion));
        assertThat(mails()).hasSize(occasion == null ? 0 : 2);
    }

    @Test
    void aSecretaryOfTwoCommunesGetsOneMailAndOnlyOnce() {
        var name = "secretariat." + held.code().toLowerCase(Locale.ROOT);
        accounts.save(new Account(name, "Annie", Role.SECRETARY, false, List.of(RENAC, ALLAIRE)), false);
        accounts.setAddress(name, "annie@renac.example");
        try {
            reminders.write(List.of(held), CLOSES.minusDays(7));
            reminders.write(List.of(held), CLOSES.minusDays(7));

            assertThat(mails()).singleElement().satisfies(mail -> {
                assertThat(mail.letter().recipient()).isEqualTo("Annie");
                assertThat(mail.letter().address()).isEqualTo("annie@renac.example");
                assertThat(mail.letter().body()).contains("Allaire, Renac").doesNotContain("Redon");
            });
        } finally {
            accounts.save(new Account(name, "Annie", Role.SECRETARY, false, List.of()), false);
        }
    }

    @Test
    void theOfficerRemindsAtOnceAndEachPersonOnceADay() throws Unfit {
        assertThat(reminders.ask(held)).isEqualTo(2);
        assertThat(reminders.ask(held)).isZero();

        assertThat(mails()).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.letter().about()).isEqualTo("relance");
            assertThat(mail.letter().body()).contains("février 2999 compris", "Nous attendons encore");
        });
        life.freeze(held.code(), "Claire");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> reminders.ask(held));
    }

    @Test
    void nobodyIsRemindedOfWhatWasSentOrSaidToBeNothing() throws ReturnRefused, IOException {
        returns.nil(held, ALLAIRE, 0, Author.own("Mairie d’Allaire"), null);
        returns.submit(held, RENAC, 0, Author.own("Mairie de Renac"));

        reminders.write(List.of(held), CLOSES.minusDays(2));

        assertThat(mails()).isEmpty();
    }

    @Test
    void nobodyIsRemindedOnceTheNeedIsFrozenOrBeforeTheCampaignOpens() throws Unfit {
        life.freeze(held.code(), "Claire");
        reminders.write(List.of(held), CLOSES.minusDays(2));
        life.reopen(held.code(), "Claire", "Essai");
        life.schedule(held.code(), new Calendar(LocalDate.of(2999, 1, 7), CLOSES, LatePolicy.REFUSE), "Claire", "");
        reminders.write(List.of(held), CLOSES.minusDays(14));

        assertThat(mails()).isEmpty();
    }

    private List<Message> mails() {
        return outbox.of(held.code());
    }
}
