package fr.commandecommune.procedure;

import static fr.commandecommune.procedure.AnswerAssert.assertThat;
import static fr.commandecommune.procedure.Buying.buying;

import fr.commandecommune.need.Nature;
import fr.commandecommune.reasoning.Remark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Circumstances, groups and terms: what they open, and what they make unlawful. */
class ExceptionsTest {

    @ParameterizedTest
    @EnumSource(names = {"NO_TENDER", "ONLY_INAPPROPRIATE_TENDERS", "IMPERIOUS_URGENCY", "SOLE_OPERATOR"})
    void directAwardKeepsTheDutiesOfTheThreshold(Circumstance circumstance) {
        assertThat(buying(Nature.SERVICES, "300000").in(circumstance).answer())
                .concludes(Procedure.NO_PUBLICITY, Publicity.NONE)
                .lays(
                        DutyCode.AWARD_NOTICE,
                        DutyCode.PRESENTATION_REPORT,
                        DutyCode.PREFECT_TRANSMISSION,
                        DutyCode.ESSENTIAL_DATA,
                        DutyCode.SOCIAL_CONDITION)
                .laysNo(
                        DutyCode.STANDSTILL,
                        DutyCode.AWARDING_COMMITTEE,
                        DutyCode.BUYER_PROFILE,
                        DutyCode.REASONED_CHOICE,
                        DutyCode.ESSENTIAL_DATA_OR_LIST);
    }

    @Test
    void changedConditionsCallForANewCompetition() {
        assertThat(buying(Nature.SERVICES, "300000")
                        .in(Circumstance.NO_TENDER, Circumstance.CONDITIONS_SUBSTANTIALLY_CHANGED)
                        .answer())
                .concludes(Procedure.FORMAL, Publicity.BOAMP_AND_JOUE)
                .allows(FormalProcedure.OPEN, FormalProcedure.RESTRICTED);
    }

    @Test
    void irregularTendersOpenNegotiationNotDirectAward() {
        assertThat(buying(Nature.SERVICES, "300000")
                        .in(Circumstance.ONLY_IRREGULAR_OR_UNACCEPTABLE_TENDERS)
                        .answer())
                .concludes(Procedure.FORMAL, Publicity.BOAMP_AND_JOUE)
                .allows(
                        FormalProcedure.OPEN,
                        FormalProcedure.RESTRICTED,
                        FormalProcedure.NEGOTIATED,
                        FormalProcedure.COMPETITIVE_DIALOGUE);
        assertThat(buying(Nature.SERVICES, "300000")
                        .in(
                                Circumstance.ONLY_IRREGULAR_OR_UNACCEPTABLE_TENDERS,
                                Circumstance.CONDITIONS_SUBSTANTIALLY_CHANGED)
                        .answer())
                .allows(FormalProcedure.OPEN, FormalProcedure.RESTRICTED);
    }

    /** A purchase of low value stays under R2122-8, and its yearly list, whatever else would waive it. */
    @Test
    void lowValueKeepsItsLighterDuties() {
        assertThat(buying(Nature.SERVICES, "50000")
                        .in(Circumstance.SOLE_OPERATOR)
                        .answer())
                .concludes(Procedure.NO_PUBLICITY, Publicity.NONE)
                .lays(DutyCode.ESSENTIAL_DATA_OR_LIST, DutyCode.REASONED_CHOICE)
                .laysNo(DutyCode.ESSENTIAL_DATA);
        assertThat(buying(Nature.SERVICES, "50000")
                        .of(Speciality.SOCIAL_OR_SPECIFIC_SERVICES)
                        .answer())
                .concludes(Procedure.NO_PUBLICITY, Publicity.NONE)
                .by("PROC-030", "R2122-8");
    }

    @Test
    void theTimeForTendersShrinksAndGrows() {
        assertThat(buying(Nature.SERVICES, "300000").answer())
                .leavesAtLeast(30, DeadlineEvent.TENDERS_OPEN)
                .leavesAtLeast(30, DeadlineEvent.APPLICATIONS_RESTRICTED)
                .leavesAtLeast(25, DeadlineEvent.TENDERS_RESTRICTED)
                .leavesAtLeast(11, DeadlineEvent.STANDSTILL)
                .hasNoLimitFor(DeadlineEvent.TENDERS_NEGOTIATED);
        assertThat(buying(Nature.SERVICES, "300000").onPaper().answer())
                .leavesAtLeast(35, DeadlineEvent.TENDERS_OPEN)
                .leavesAtLeast(30, DeadlineEvent.TENDERS_RESTRICTED);
        assertThat(buying(Nature.SERVICES, "300000")
                        .in(Circumstance.JUSTIFIED_URGENCY, Circumstance.DOCUMENTS_NOT_ON_PROFILE)
                        .answer())
                .leavesAtLeast(15, DeadlineEvent.TENDERS_OPEN)
                .leavesAtLeast(15, DeadlineEvent.APPLICATIONS_RESTRICTED)
                .leavesAtLeast(10, DeadlineEvent.TENDERS_RESTRICTED);
        assertThat(buying(Nature.SERVICES, "300000")
                        .in(Circumstance.PRIOR_INFORMATION_NOTICE, Circumstance.DOCUMENTS_NOT_ON_PROFILE)
                        .answer())
                .leavesAtLeast(20, DeadlineEvent.TENDERS_OPEN);
        assertThat(buying(Nature.SERVICES, "300000")
                        .in(Circumstance.DOCUMENTS_NOT_ON_PROFILE)
                        .answer())
                .leavesAtLeast(35, DeadlineEvent.TENDERS_OPEN);
        // CMP art. 57 until March 2016
        assertThat(buying(Nature.SERVICES, "300000").launchedOn("2016-03-31").answer())
                .leavesAtLeast(40, DeadlineEvent.TENDERS_OPEN);
        assertThat(buying(Nature.SERVICES, "500000")
                        .by(BuyerCategory.CONTRACTING_ENTITY)
                        .answer())
                .leavesAtLeast(15, DeadlineEvent.APPLICATIONS_RESTRICTED)
                .leavesAtLeast(15, DeadlineEvent.APPLICATIONS_NEGOTIATED)
                .leavesAtLeast(10, DeadlineEvent.TENDERS_NEGOTIATED);
    }

    @Test
    void aGroupOfSeveralCategoriesFollowsTheStrictest() {
        var mixed = new Group(
                3,
                null,
                List.of(),
                true,
                null,
                null,
                List.of(BuyerCategory.LOCAL_AUTHORITY, BuyerCategory.CONTRACTING_ENTITY));
        assertThat(buying(Nature.SERVICES, "216000")
                        .by(BuyerCategory.CONTRACTING_ENTITY)
                        .within(mixed)
                        .answer())
                .concludes(Procedure.FORMAL, Publicity.BOAMP_AND_JOUE)
                .allows(FormalProcedure.OPEN, FormalProcedure.RESTRICTED)
                .warns(WarningCode.MIXED_BUYER_CATEGORIES, WarningCode.CASE_LAW_UNSETTLED);
    }

    @Test
    void anEpciWithoutNeedActsFreelyOnlyIfItsStatutesSaySo() {
        assertThat(groupOf(new Coordinator(CoordinatorKind.EPCI, false, false, false))
                        .answer())
                .breaks(BreachCode.STATUTES_SILENT, BreachCode.NOT_FREE_OF_CHARGE);
        assertThat(groupOf(new Coordinator(CoordinatorKind.EPCI, false, true, true))
                        .answer())
                .breaks();
        // the article is of the law of 27 December 2019
        Assertions.assertThat(groupOf(new Coordinator(CoordinatorKind.EPCI, false, false, false))
                        .launchedOn("2019-12-28")
                        .answer()
                        .breaches())
                .extracting(Remark::code)
                .doesNotContain(BreachCode.STATUTES_SILENT, BreachCode.NOT_FREE_OF_CHARGE);
        // with a need of its own it is a member like another, and may be paid
        assertThat(groupOf(new Coordinator(CoordinatorKind.EPCI, true, false, false))
                        .answer())
                .breaks();
        assertThat(groupOf(new Coordinator(CoordinatorKind.COMMUNE, true, false, false))
                        .answer())
                .breaks();
    }

    @Test
    void theConventionComesBeforeTheLaunch() {
        assertThat(signedOn("2026-11-24").answer()).breaks(BreachCode.CONVENTION_AFTER_LAUNCH);
        assertThat(signedOn("2026-11-22").answer()).breaks();
    }

    @Test
    void aFrameworkHasAMaximumAndFourYears() {
        assertThat(framework(null, false, 48, false).answer()).breaks(BreachCode.FRAMEWORK_WITHOUT_MAXIMUM);
        assertThat(framework(null, true, 48, false).answer()).breaks();
        assertThat(framework(null, false, 48, false).launchedOn("2021-12-31").answer())
                .breaks();
        assertThat(framework("150000", false, 49, false).answer()).breaks(BreachCode.FRAMEWORK_TOO_LONG);
        assertThat(framework("150000", false, 49, true).answer()).breaks();
        assertThat(framework("150000", false, 96, false)
                        .by(BuyerCategory.CONTRACTING_ENTITY)
                        .answer())
                .breaks();
        assertThat(framework("150000", false, 97, false)
                        .by(BuyerCategory.CONTRACTING_ENTITY)
                        .answer())
                .breaks(BreachCode.FRAMEWORK_TOO_LONG);
        // the maximum of the contract counts where it is larger than the lots
        assertThat(framework("220000", false, 48, false).answer())
                .isWorth("220000")
                .concludes(Procedure.FORMAL, Publicity.BOAMP_AND_JOUE);
    }

    @Test
    void theTermsAreCheckedOnlyWhereTheyAreGiven() {
        assertThat(terms(List.of("PRICE"), null, null).answer()).breaks(BreachCode.PRICE_ONLY);
        assertThat(terms(List.of("PRICE", "QUALITY"), null, null).answer())
                .breaks(BreachCode.NO_ENVIRONMENTAL_CRITERION);
        assertThat(terms(List.of("PRICE", "ENVIRONMENT"), null, null).answer()).breaks();
        assertThat(terms(List.of("LIFE_CYCLE_COST"), null, null).answer()).breaks();
        assertThat(terms(List.of("PRICE"), null, null).launchedOn("2026-08-20").answer())
                .breaks();
        assertThat(terms(null, false, null).answer()).breaks(BreachCode.NO_SOCIAL_CONDITION);
        assertThat(terms(null, false, SocialExemption.NOT_LINKED).answer())
                .breaks()
                .laysNo(DutyCode.SOCIAL_CONDITION);
        // services are no works
        assertThat(terms(null, false, SocialExemption.WORKS_UNDER_SIX_MONTHS).answer())
                .breaks(BreachCode.NO_SOCIAL_CONDITION);
        assertThat(buying(Nature.SERVICES, "300000").answer()).breaks();
    }

    @Test
    void valuesNearAThresholdThatChangesSomethingAreTold() {
        assertThat(buying(Nature.SERVICES, "56999.99").answer()).doesNotWarn(WarningCode.NEAR_THRESHOLD);
        assertThat(buying(Nature.SERVICES, "57000").answer()).warns(WarningCode.NEAR_THRESHOLD);
        // works are waived on both sides of the publicity threshold
        assertThat(buying(Nature.WORKS, "89999").answer()).doesNotWarn(WarningCode.NEAR_THRESHOLD);
        // social services do not change at the formal threshold, but at their own
        assertThat(buying(Nature.SERVICES, "215000")
                        .of(Speciality.SOCIAL_OR_SPECIFIC_SERVICES)
                        .answer())
                .doesNotWarn(WarningCode.NEAR_THRESHOLD);
        assertThat(buying(Nature.SERVICES, "720000")
                        .of(Speciality.SOCIAL_OR_SPECIFIC_SERVICES)
                        .answer())
                .warns(WarningCode.NEAR_THRESHOLD);
    }

    @Test
    void figuresThatEndSoonAreTold() {
        assertThat(buying(Nature.SERVICES, "230000").launchedOn("2027-10-01").answer())
                .doesNotWarn(WarningCode.PARAMETER_EXPIRES);
        assertThat(buying(Nature.SERVICES, "230000").launchedOn("2027-10-02").answer())
                .warns(WarningCode.PARAMETER_EXPIRES);
        // 40 000 euros until 31 March 2026, then 60 000: the new figure was published on 30 December 2025
        assertThat(buying(Nature.SERVICES, "50000").launchedOn("2026-03-20").answer())
                .warns(WarningCode.PARAMETER_EXPIRES);
        assertThat(buying(Nature.SERVICES, "50000").launchedOn("2026-04-01").answer())
                .doesNotWarn(WarningCode.PARAMETER_EXPIRES);
    }

    @Test
    void unsettledPointsAreTold() {
        // décret 2020-893 speaks of contracts concluded, not launched
        assertThat(buying(Nature.WORKS, "65000").launchedOn("2020-09-01").answer())
                .warns(WarningCode.CASE_LAW_UNSETTLED);
        assertThat(buying(Nature.WORKS, "65000").launchedOn("2020-07-23").answer())
                .doesNotWarn(WarningCode.CASE_LAW_UNSETTLED);
        // first day of the 100 000 euros of works
        assertThat(buying(Nature.WORKS, "80000").launchedOn("2020-12-08").answer())
                .warns(WarningCode.CASE_LAW_UNSETTLED);
        assertThat(buying(Nature.WORKS, "80000").launchedOn("2020-12-09").answer())
                .doesNotWarn(WarningCode.CASE_LAW_UNSETTLED);
        // lots below the threshold in a formal procedure: the committee, and the prefect
        assertThat(buying(Nature.SERVICES, "200000", "100000").answer()).warns(WarningCode.CASE_LAW_UNSETTLED);
        assertThat(buying(Nature.SERVICES, "300000").answer()).doesNotWarn(WarningCode.CASE_LAW_UNSETTLED);
    }

    @Test
    void amountsWithTaxAreBroughtBackToTheCent() {
        // 72 000 at 20 % is 60 000; 71 999.99 is 59 999.99 (59 999.9917)
        assertThat(buying(Nature.SERVICES, "72000").taxIncludedAt("20").answer())
                .isWorth("60000")
                .concludes(Procedure.ADAPTED, Publicity.FREE);
        assertThat(buying(Nature.SERVICES, "71999.99").taxIncludedAt("20").answer())
                .isWorth("59999.99")
                .concludes(Procedure.NO_PUBLICITY, Publicity.NONE);
        // 0.03 at 20 % is exactly 0.025: half goes up
        assertThat(buying(Nature.SERVICES, "0.03").taxIncludedAt("20").answer()).isWorth("0.03");
    }

    private static Buying groupOf(Coordinator coordinator) {
        return buying(Nature.SUPPLIES, "120000")
                .within(new Group(10, null, List.of(), true, coordinator, Committee.COORDINATOR, List.of()));
    }

    private static Buying signedOn(String day) {
        return buying(Nature.SUPPLIES, "120000")
                .within(new Group(10, LocalDate.parse(day), List.of(), true, null, null, List.of()));
    }

    private static Buying framework(@Nullable String maximum, boolean quantity, int months, boolean justified) {
        return buying(Nature.SUPPLIES, "150000")
                .under(new Framework(maximum == null ? null : new BigDecimal(maximum), quantity, months, justified));
    }

    private static Buying terms(
            @Nullable List<String> criteria, @Nullable Boolean social, @Nullable SocialExemption exemption) {
        return buying(Nature.SERVICES, "300000")
                .on(new Terms(criteria, null, social, exemption, null, null, null, null, null, null));
    }
}
