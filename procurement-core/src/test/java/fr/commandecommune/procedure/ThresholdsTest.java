package fr.commandecommune.procedure;

import static fr.commandecommune.procedure.AnswerAssert.assertThat;
import static fr.commandecommune.procedure.Buying.buying;

import fr.commandecommune.need.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At each threshold: the cent below, the figure itself, the day before, the day. Figures typed from the official texts. */
class ThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        // waiver of supplies and services: 25 000, then 40 000 from 2020, then 60 000 from 1 April 2026
        "SUPPLIES, 2019-12-31, 24999.99, NO_PUBLICITY, NONE",
        "SUPPLIES, 2019-12-31, 25000.00, ADAPTED, FREE",
        "SUPPLIES, 2020-01-01, 25000.00, NO_PUBLICITY, NONE",
        "SERVICES, 2026-03-31, 39999.99, NO_PUBLICITY, NONE",
        "SERVICES, 2026-03-31, 40000.00, ADAPTED, FREE",
        "SERVICES, 2026-04-01, 40000.00, NO_PUBLICITY, NONE",
        "SERVICES, 2026-04-01, 59999.99, NO_PUBLICITY, NONE",
        "SERVICES, 2026-04-01, 60000.00, ADAPTED, FREE",
        // waiver of works: as supplies until 23 July 2020, 70 000, then 100 000 since 8 December 2020
        "WORKS, 2020-07-23, 40000.00, ADAPTED, FREE",
        "WORKS, 2020-07-24, 69999.99, NO_PUBLICITY, NONE",
        "WORKS, 2020-07-24, 70000.00, ADAPTED, FREE",
        "WORKS, 2020-12-07, 70000.00, ADAPTED, FREE",
        "WORKS, 2020-12-08, 99999.99, NO_PUBLICITY, NONE",
        "WORKS, 2022-12-31, 99999.99, NO_PUBLICITY, NONE",
        "WORKS, 2025-12-31, 99999.99, NO_PUBLICITY, NONE",
        "WORKS, 2026-01-01, 99999.99, NO_PUBLICITY, NONE",
        "WORKS, 2026-01-01, 100000.00, ADAPTED, BOAMP_OR_JAL",
        // national publicity
        "SUPPLIES, 2026-11-23, 89999.99, ADAPTED, FREE",
        "SUPPLIES, 2026-11-23, 90000.00, ADAPTED, BOAMP_OR_JAL",
        "WORKS, 2019-06-01, 89999.99, ADAPTED, FREE",
        "WORKS, 2019-06-01, 90000.00, ADAPTED, BOAMP_OR_JAL",
        // European thresholds of local authorities
        "SUPPLIES, 2017-12-31, 208999.99, ADAPTED, BOAMP_OR_JAL",
        "SUPPLIES, 2017-12-31, 209000.00, FORMAL, BOAMP_AND_JOUE",
        "SUPPLIES, 2018-01-01, 209000.00, ADAPTED, BOAMP_OR_JAL",
        "SUPPLIES, 2019-12-31, 220999.99, ADAPTED, BOAMP_OR_JAL",
        "SUPPLIES, 2019-12-31, 221000.00, FORMAL, BOAMP_AND_JOUE",
        "SERVICES, 2020-01-01, 213999.99, ADAPTED, BOAMP_OR_JAL",
        "SERVICES, 2021-12-31, 214000.00, FORMAL, BOAMP_AND_JOUE",
        "SERVICES, 2022-01-01, 214999.99, ADAPTED, BOAMP_OR_JAL",
        "SERVICES, 2023-12-31, 215000.00, FORMAL, BOAMP_AND_JOUE",
        "SERVICES, 2025-12-31, 220999.99, ADAPTED, BOAMP_OR_JAL",
        "SERVICES, 2025-12-31, 221000.00, FORMAL, BOAMP_AND_JOUE",
        "SERVICES, 2026-01-01, 215999.99, ADAPTED, BOAMP_OR_JAL",
        "SERVICES, 2026-01-01, 216000.00, FORMAL, BOAMP_AND_JOUE",
        "SERVICES, 2027-12-31, 216000.00, FORMAL, BOAMP_AND_JOUE",
        "WORKS, 2017-12-31, 5225000.00, FORMAL, BOAMP_AND_JOUE",
        "WORKS, 2018-01-01, 5547999.99, ADAPTED, BOAMP_OR_JAL",
        "WORKS, 2020-01-01, 5350000.00, FORMAL, BOAMP_AND_JOUE",
        "WORKS, 2022-01-01, 5381999.99, ADAPTED, BOAMP_OR_JAL",
        "WORKS, 2024-01-01, 5538000.00, FORMAL, BOAMP_AND_JOUE",
        "WORKS, 2026-01-01, 5403999.99, ADAPTED, BOAMP_OR_JAL",
        "WORKS, 2026-01-01, 5404000.00, FORMAL, BOAMP_AND_JOUE"
    })
    void localAuthority(Nature nature, String day, String amount, Procedure procedure, Publicity publicity) {
        assertThat(buying(nature, amount).launchedOn(day).answer()).concludes(procedure, publicity);
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, SUPPLIES, 2026-06-01, 139999.99, ADAPTED",
        "STATE, SUPPLIES, 2026-06-01, 140000.00, FORMAL",
        "STATE, SERVICES, 2025-06-01, 142999.99, ADAPTED",
        "STATE, SERVICES, 2025-06-01, 143000.00, FORMAL",
        "STATE, SERVICES, 2016-01-01, 135000.00, FORMAL",
        "STATE, SERVICES, 2018-01-01, 143999.99, ADAPTED",
        "STATE, SERVICES, 2020-01-01, 139000.00, FORMAL",
        "STATE, WORKS, 2026-06-01, 5403999.99, ADAPTED",
        "CONTRACTING_ENTITY, SUPPLIES, 2026-06-01, 431999.99, ADAPTED",
        "CONTRACTING_ENTITY, SUPPLIES, 2026-06-01, 432000.00, FORMAL",
        "CONTRACTING_ENTITY, SUPPLIES, 2024-06-01, 442999.99, ADAPTED",
        "CONTRACTING_ENTITY, SUPPLIES, 2022-06-01, 431000.00, FORMAL",
        "CONTRACTING_ENTITY, SUPPLIES, 2017-06-01, 418000.00, FORMAL"
    })
    void otherBuyers(BuyerCategory buyer, Nature nature, String day, String amount, Procedure procedure) {
        assertThat(buying(nature, amount).by(buyer).launchedOn(day).answer())
                .concludes(
                        procedure, procedure == Procedure.FORMAL ? Publicity.BOAMP_AND_JOUE : Publicity.BOAMP_OR_JAL);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 24999.99, false", "2026-11-23, 25000.00, true", "2016-02-01, 25000.00, true"})
    void theContractIsWritten(String day, String amount, boolean due) {
        duty(DutyCode.WRITTEN_CONTRACT, due, buying(Nature.SUPPLIES, amount).launchedOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        // since 2020 the figure is that of the European threshold of supplies, whatever the nature
        "2026-06-01, WORKS, 215999.99, false",
        "2026-06-01, WORKS, 216000.00, true",
        "2025-12-31, WORKS, 220999.99, false",
        "2025-12-31, SERVICES, 221000.00, true",
        // in 2018 and 2019 it was still 209 000, below the formal threshold of 221 000
        "2019-12-31, SERVICES, 208999.99, false",
        "2019-12-31, SERVICES, 209000.00, true",
        "2020-01-01, SERVICES, 213999.99, false",
        "2020-01-01, SERVICES, 214000.00, true",
        "2022-06-01, SERVICES, 215000.00, true"
    })
    void theContractGoesToThePrefect(String day, Nature nature, String amount, boolean due) {
        duty(DutyCode.PREFECT_TRANSMISSION, due, buying(nature, amount).launchedOn(day));
        duty(
                DutyCode.PREFECT_TRANSMISSION,
                due,
                buying(nature, amount).launchedOn(day).by(BuyerCategory.CONTRACTING_ENTITY));
        duty(
                DutyCode.PREFECT_TRANSMISSION,
                false,
                buying(nature, amount).launchedOn(day).by(BuyerCategory.STATE));
    }

    @ParameterizedTest
    @CsvSource({
        // over 90 000 until March 2016, 25 000 from October 2018, then 40 000, then 60 000: always with a notice
        "2016-03-31, 90000.00, false",
        "2016-03-31, 90000.01, true",
        "2016-04-01, 90000.00, true",
        "2018-09-30, 89999.99, false",
        "2018-10-01, 25000.00, true",
        "2020-01-01, 40000.00, true",
        "2026-03-31, 40000.00, true",
        "2026-04-01, 59999.99, false",
        "2026-04-01, 60000.00, true"
    })
    void theDocumentsAreOnTheBuyerProfile(String day, String amount, boolean due) {
        duty(DutyCode.BUYER_PROFILE, due, buying(Nature.SERVICES, amount).launchedOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        // before October 2018 no duty is known; then 25 000, then 40 000 since 2020
        "2018-09-30, 150000.00, false, false",
        "2018-10-01, 25000.00, true, false",
        "2019-12-31, 25000.00, true, false",
        // a purchase waived by R2122-8 has the list from 25 000, whatever its amount
        "2020-01-01, 24999.99, false, false",
        "2020-01-01, 25000.00, false, true",
        "2020-01-01, 40000.00, true, false",
        "2026-04-01, 59999.99, false, true",
        "2026-04-01, 60000.00, true, false"
    })
    void theEssentialDataAreOpen(String day, String amount, boolean data, boolean list) {
        duty(DutyCode.ESSENTIAL_DATA, data, buying(Nature.SERVICES, amount).launchedOn(day));
        duty(
                DutyCode.ESSENTIAL_DATA_OR_LIST,
                list,
                buying(Nature.SERVICES, amount).launchedOn(day));
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31, true", "2016-04-01, false", "2021-12-31, false", "2022-01-01, true", "2026-11-23, true"})
    void theNoticeFollowsTheNationalModel(String day, boolean due) {
        duty(
                DutyCode.NATIONAL_NOTICE_MODEL,
                due,
                buying(Nature.SERVICES, "120000").launchedOn(day));
    }

    @ParameterizedTest
    @CsvSource({
        // the decree on the criterion is of the 21st, the statute of the 22nd
        "2026-08-20, false, false, false",
        "2026-08-21, true, false, false",
        "2026-08-22, true, true, true"
    })
    void theEnvironmentIsInEveryContract(String day, boolean criterion, boolean condition, boolean specification) {
        var small = buying(Nature.SUPPLIES, "1000").launchedOn(day);
        duty(DutyCode.ENVIRONMENTAL_CRITERION, criterion, small);
        duty(DutyCode.ENVIRONMENTAL_CONDITION, condition, small);
        duty(DutyCode.SUSTAINABLE_SPECIFICATION, specification, small);
    }

    @Test
    void theSocialConditionStartsAtTheEuropeanThreshold() {
        duty(DutyCode.SOCIAL_CONDITION, false, buying(Nature.SERVICES, "215999.99"));
        duty(DutyCode.SOCIAL_CONDITION, true, buying(Nature.SERVICES, "216000"));
        duty(DutyCode.SOCIAL_CONDITION, false, buying(Nature.SERVICES, "216000").launchedOn("2026-08-21"));
        duty(DutyCode.SOCIAL_CONDITION, false, buying(Nature.WORKS, "5403999.99"));
        duty(DutyCode.SOCIAL_CONDITION, true, buying(Nature.WORKS, "5404000"));
    }

    @ParameterizedTest
    @CsvSource({"749999.99, FREE", "750000.00, JOUE"})
    void socialServicesAreAnnouncedInTheOfficialJournal(String amount, Publicity publicity) {
        var social = buying(Nature.SERVICES, amount).of(Speciality.SOCIAL_OR_SPECIFIC_SERVICES);
        assertThat(social.answer()).concludes(Procedure.ADAPTED, publicity);
        duty(DutyCode.AWARD_NOTICE, publicity == Publicity.JOUE, social);
    }

    @ParameterizedTest
    @CsvSource({"750000.00, FREE", "999999.99, FREE", "1000000.00, JOUE"})
    void socialServicesOfEntitiesHaveTheirOwnFigure(String amount, Publicity publicity) {
        assertThat(buying(Nature.SERVICES, amount)
                        .of(Speciality.SOCIAL_OR_SPECIFIC_SERVICES)
                        .by(BuyerCategory.CONTRACTING_ENTITY)
                        .answer())
                .concludes(Procedure.ADAPTED, publicity);
    }

    @ParameterizedTest
    @CsvSource({
        "NON_SCHOOL_BOOKS, SUPPLIES, 2026-06-01, 89999.99, NO_PUBLICITY",
        "NON_SCHOOL_BOOKS, SUPPLIES, 2026-06-01, 90000.00, ADAPTED",
        "NON_SCHOOL_BOOKS, SUPPLIES, 2016-03-31, 80000.00, ADAPTED",
        "NON_SCHOOL_BOOKS, SUPPLIES, 2016-04-01, 80000.00, NO_PUBLICITY",
        "INNOVATIVE, SERVICES, 2026-06-01, 99999.99, NO_PUBLICITY",
        "INNOVATIVE, SERVICES, 2026-06-01, 100000.00, ADAPTED",
        "INNOVATIVE, SERVICES, 2018-12-24, 60000.00, ADAPTED",
        "INNOVATIVE, SERVICES, 2018-12-25, 60000.00, NO_PUBLICITY",
        "INNOVATIVE, SERVICES, 2021-12-15, 99999.99, NO_PUBLICITY",
        "INNOVATIVE, SERVICES, 2021-12-16, 99999.99, NO_PUBLICITY",
        "FOOD, SUPPLIES, 2020-07-23, 80000.00, ADAPTED",
        "FOOD, SUPPLIES, 2020-07-24, 99999.99, NO_PUBLICITY",
        "FOOD, SUPPLIES, 2020-12-09, 80000.00, NO_PUBLICITY",
        "FOOD, SUPPLIES, 2020-12-10, 80000.00, ADAPTED",
        "FOOD, SUPPLIES, 2026-06-01, 80000.00, ADAPTED"
    })
    void objectsWithAWaiverOfTheirOwn(
            Speciality object, Nature nature, String day, String amount, Procedure procedure) {
        var answer = buying(nature, amount).of(object).launchedOn(day).answer();
        org.assertj.core.api.Assertions.assertThat(answer.procedure()).isEqualTo(procedure);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-21, LOCAL_AUTHORITY, 260000.00, true",
        "2026-02-22, LOCAL_AUTHORITY, 299999.99, false",
        "2026-02-22, LOCAL_AUTHORITY, 300000.00, true",
        // the relief is for local contracting authorities only
        "2026-02-22, STATE, 150000.00, true"
    })
    void theContestForANewBuilding(String day, BuyerCategory buyer, String amount, boolean due) {
        var design = buying(Nature.SERVICES, amount)
                .of(Speciality.NEW_BUILDING_DESIGN)
                .by(buyer)
                .launchedOn(day);
        duty(DutyCode.DESIGN_CONTEST, due, design);
        if (due) {
            assertThat(design.answer()).allows(FormalProcedure.DESIGN_CONTEST);
        }
    }

    private static void duty(DutyCode duty, boolean due, Buying purchase) {
        if (due) {
            assertThat(purchase.answer()).lays(duty);
        } else {
            assertThat(purchase.answer()).laysNo(duty);
        }
    }
}
