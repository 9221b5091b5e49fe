package fr.commandecommune.web.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.commandecommune.home.Home;
import fr.commandecommune.web.SiteTest;
import fr.commandecommune.web.campaigns.CampaignEvent.Kind;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Standing.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class CampaignLifeTest extends SiteTest {

    @Autowired
    Home home;

    @Autowired
    CampaignLife life;

    private String code;

    @BeforeEach
    void aCampaignOfItsOwn() {
        code = CampaignDesk.lay(home).getFileName().toString();
    }

    @Test
    void aCampaignThatWasOnlyCopiedIntoTheHomeIsOpen() {
        assertThat(life.standing(code)).isEqualTo(new Standing(Stage.OPEN, null, null, LatePolicy.REFUSE));
    }

    @Test
    void aCampaignGoesFromPreparationToTheFreezeAndBackAndAllIsKept() throws Unfit {
        life.prepared(code, "Claire", new Calendar(null, null, LatePolicy.REFUSE), null);
        assertThat(life.standing(code).stage()).isEqualTo(Stage.DRAFT);
        life.open(code, "Claire");
        assertThat(life.standing(code).stage()).isEqualTo(Stage.OPEN);
        life.close(code, "Claire");
        assertThat(life.standing(code).stage()).isEqualTo(Stage.CLOSED);
        life.freeze(code, "Jean");
        assertThat(life.standing(code).stage()).isEqualTo(Stage.FROZEN);
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> life.reopen(code, "Jean", "  "));
        life.reopen(code, "Jean", "Erreur de Renac");
        assertThat(life.standing(code).stage()).isEqualTo(Stage.REOPENED);

        assertThat(life.history(code))
                .extracting(CampaignEvent::kind)
                .containsExactly(Kind.REOPENED, Kind.FROZEN, Kind.CLOSED, Kind.OPENED, Kind.PREPARED);
        assertThat(life.history(code).getFirst().reason()).isEqualTo("Erreur de Renac");
    }

    @Test
    void aFrozenCampaignIsNeitherRescheduledNorClosed() {
        life.freeze(code, "Claire");

        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> life.schedule(code, days("2027-01-11", "2027-02-05"), "Claire", ""))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("dégeler"));
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> life.close(code, "Claire"));
    }

    @Test
    void puttingOffTheLastDayOfAClosedCampaignAsksWhy() throws Unfit {
        life.schedule(code, days("2020-01-06", "2020-02-07"), "Claire", "");
        assertThat(life.standing(code).stage()).isEqualTo(Stage.CLOSED);

        var later = days("2020-01-06", "2999-02-07");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> life.schedule(code, later, "Claire", " "));
        life.schedule(code, later, "Claire", "Trois communes attendent leur conseil");
        assertThat(life.standing(code).stage()).isEqualTo(Stage.OPEN);
        assertThat(life.history(code).getFirst().reason()).contains("Trois communes attendent leur conseil");
    }

    @Test
    void theDaysAreThoseOfParisBothIncluded() throws Unfit {
        life.schedule(code, days("2027-07-05", "2027-07-06"), "Claire", "");

        // Summer time: midnight in Paris is 22:00 the day before in Greenwich.
        assertThat(life.standing(code).opensAt()).isEqualTo("2027-07-04T22:00:00Z");
        assertThat(life.standing(code).closesAt()).isEqualTo("2027-07-06T21:59:59.999999Z");
        assertThat(life.standing(code).closes()).isEqualTo("2027-07-06");
    }

    @Test
    void aCampaignDoesNotCloseBeforeItOpens() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> life.schedule(code, days("2027-02-05", "2027-01-11"), "Claire", ""))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains("5 février 2027", "11 janvier 2027"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-09, 11 janvier 2027", // a Saturday
        "2027-01-10, 11 janvier 2027", // a Sunday
        "2027-07-14, 15 juillet 2027", // a Wednesday, the national day
        "2027-03-29, 30 mars 2027", // Easter Monday
        "2027-05-06, 7 mai 2027", // Ascension
        "2027-11-11, 12 novembre 2027"
    })
    void noDayFallsOnASaturdayASundayOrAPublicHoliday(String typed, String proposed) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> new CampaignDays(false).read(typed, "l'ouverture"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains(proposed));
    }

    @ParameterizedTest
    @CsvSource({"11/01/2027", "2027-02-30", "demain", "+999999999-01-01", "0001-01-01"})
    void whatIsNoDayIsToldWithAnExample(String typed) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> new CampaignDays(false).read(typed, "la clôture"))
                .satisfies(unfit -> assertThat(unfit.sentence()).contains(typed, "2027-01-11"));
    }

    @Test
    void alsaceAndMoselleHaveTwoMoreHolidays() throws Unfit {
        // Good Friday of 2027.
        assertThat(new CampaignDays(false).read("2027-03-26", "l'ouverture")).contains(LocalDate.of(2027, 3, 26));
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> new CampaignDays(true).read("2027-03-26", "l'ouverture"));
    }

    private static Calendar days(String opens, String closes) {
        return new Calendar(LocalDate.parse(opens), LocalDate.parse(closes), LatePolicy.REFUSE);
    }
}
