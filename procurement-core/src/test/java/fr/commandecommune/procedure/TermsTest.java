package fr.commandecommune.procedure;

import static fr.commandecommune.procedure.AnswerAssert.assertThat;
import static fr.commandecommune.procedure.Buying.buying;

import fr.commandecommune.need.Nature;
import fr.commandecommune.reasoning.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts of the tender documents and of the group, each on both sides of what the text says. */
class TermsTest {

    private static final String EUROPEAN_WORKS = "6000000";

    /** L2112-2-1 II, 4°: works that last less than six months. */
    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "7, true"})
    void shortWorksNeedNoSocialCondition(int months, boolean due) {
        var answer = buying(Nature.WORKS, EUROPEAN_WORKS)
                .on(exempted(SocialExemption.WORKS_UNDER_SIX_MONTHS, months))
                .answer();

        Assertions.assertThat(lays(answer, DutyCode.SOCIAL_CONDITION)).isEqualTo(due);
    }

    @Test
    void howLongTheWorksLastIsAsked() {
        var answer = buying(Nature.WORKS, EUROPEAN_WORKS)
                .on(exempted(SocialExemption.WORKS_UNDER_SIX_MONTHS, null))
                .answer();

        assertThat(answer).laysNo(DutyCode.SOCIAL_CONDITION);
        Assertions.assertThat(answer.explanation()).anySatisfy(step -> {
            Assertions.assertThat(step.rule()).isEqualTo("DUTY-170");
            Assertions.assertThat(step.outcome()).isEqualTo(Outcome.ASKS);
            Assertions.assertThat(step.text()).contains("Combien de mois");
        });
    }

    @Test
    void theExceptionOfShortWorksIsForWorksOnly() {
        assertThat(buying(Nature.SERVICES, "300000")
                        .on(exempted(SocialExemption.WORKS_UNDER_SIX_MONTHS, 3))
                        .answer())
                .lays(DutyCode.SOCIAL_CONDITION);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKS_UNDER_SIX_MONTHS"})
    void theOtherExceptionsHoldForEveryPurchase(SocialExemption exemption) {
        assertThat(buying(Nature.SERVICES, "300000")
                        .on(exempted(exemption, null))
                        .answer())
                .laysNo(DutyCode.SOCIAL_CONDITION);
    }

    /** CCAG-FCS 10.2.2: at least every three months. */
    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "1, false", "12, true"})
    void thePriceOfFoodIsRevisedOftenEnough(int months, boolean tooRare) {
        var answer = buying(Nature.SUPPLIES, "100000")
                .of(Speciality.FOOD)
                .on(revised(PriceForm.REVISABLE, months))
                .answer();

        Assertions.assertThat(answer.breaches())
                .extracting(remark -> remark.code() == BreachCode.REVISION_TOO_RARE)
                .isEqualTo(tooRare ? List.of(true) : List.of());
    }

    @Test
    void theRevisionOfWhatIsNoFoodIsFree() {
        assertThat(buying(Nature.SUPPLIES, "100000")
                        .on(revised(PriceForm.REVISABLE, 12))
                        .answer())
                .breaks();
    }

    @Test
    void aFirmPriceOfFoodIsToldOnce() {
        assertThat(buying(Nature.SUPPLIES, "100000")
                        .of(Speciality.FOOD)
                        .on(revised(PriceForm.FIRM, 12))
                        .answer())
                .breaks(BreachCode.FIRM_PRICE_FOR_FOOD);
    }

    /** The general terms of 2009 set no such period. */
    @Test
    void beforeTheGeneralTermsOf2021NoPeriodWasTooLong() {
        assertThat(buying(Nature.SUPPLIES, "100000")
                        .of(Speciality.FOOD)
                        .launchedOn("2021-03-31")
                        .on(revised(PriceForm.REVISABLE, 12))
                        .answer())
                .breaks();
    }

    /** L1414-3 CGCT: a committee where local bodies are the majority of the members. */
    @ParameterizedTest
    @CsvSource({
        "LOCAL_AUTHORITY;LOCAL_AUTHORITY;STATE, 3, true",
        "LOCAL_AUTHORITY;STATE;STATE, 3, false",
        "LOCAL_AUTHORITY;STATE, 2, false",
        "LOCAL_AUTHORITY;CONTRACTING_ENTITY;STATE, 3, true",
    })
    void aCommitteeIsDueWhereLocalBodiesAreTheMajority(String categories, int members, boolean due) {
        var answer = buying(Nature.SERVICES, "300000")
                .within(group(members, categories))
                .answer();

        Assertions.assertThat(lays(answer, DutyCode.GROUP_COMMITTEE_AD_HOC)).isEqualTo(due);
    }

    /** Where the category of a member is missing, the group is taken to be like its coordinator. */
    @ParameterizedTest
    @CsvSource({"LOCAL_AUTHORITY, true", "CONTRACTING_ENTITY, true", "STATE, false"})
    void anUnknownGroupIsLikeItsCoordinator(BuyerCategory coordinator, boolean due) {
        var answer = buying(Nature.SERVICES, "300000")
                .by(coordinator)
                .launchedOn("2026-11-23")
                .within(group(5, coordinator.name()))
                .answer();

        Assertions.assertThat(lays(answer, DutyCode.GROUP_COMMITTEE_AD_HOC))
                .isEqualTo(due && answer.procedure() == Procedure.FORMAL);
    }

    /** R2121-8: the maximum of a lot stands for its base, not for what is outside it. */
    @Test
    void theMaximumOfALotStandsForWhatItHolds() {
        assertThat(buying(Nature.SERVICES)
                        .lot(
                                Amount.of(AmountKind.BASE, new BigDecimal("30000")),
                                Amount.of(AmountKind.FRAMEWORK_MAXIMUM, new BigDecimal("50000")),
                                Amount.of(AmountKind.PREMIUM, new BigDecimal("1000")))
                        .lot(Amount.of(AmountKind.BASE, new BigDecimal("20000")))
                        .answer())
                .isWorth("71000")
                .by("EST-030", "R2121-8");
        Assertions.assertThat(buying(Nature.SERVICES, "30000").answer().explanation())
                .anyMatch(step -> step.rule().equals("EST-030") && step.outcome() == Outcome.SILENT);
    }

    /** R2196-1: a contract waived for its amount may stand in the yearly list, from 25 000 €. */
    @ParameterizedTest
    @CsvSource({"24999.99, false", "25000, true", "59999.99, true"})
    void aWaivedContractMayStandInTheYearlyList(String value, boolean listed) {
        Assertions.assertThat(lays(buying(Nature.SERVICES, value).answer(), DutyCode.ESSENTIAL_DATA_OR_LIST))
                .isEqualTo(listed);
    }

    /** Small lots passed without publicity: those that reach the figure, and no other. */
    @ParameterizedTest
    @CsvSource({"24999.99, false", "25000, true"})
    void aWaivedSmallLotMayStandInTheYearlyList(String value, boolean listed) {
        var answer = buying(Nature.SERVICES, "200000", value)
                .withoutPublicityFor("2")
                .answer();

        Assertions.assertThat(lays(answer, DutyCode.ESSENTIAL_DATA_OR_LIST)).isEqualTo(listed);
    }

    /** R2196-1: the list is for R2122-8 alone; an innovative lot above its ceiling is waived by R2122-9-1. */
    @ParameterizedTest
    @CsvSource({"59999.99, true", "60000, false", "79999.99, false"})
    void anInnovativeSmallLotMayStandInTheYearlyListBelowTheUsualCeiling(String value, boolean listed) {
        var answer = buying(Nature.SERVICES, "400000", value)
                .of(Speciality.INNOVATIVE)
                .launchedOn("2026-11-23")
                .withoutPublicityFor("2")
                .answer();

        Assertions.assertThat(answer.lots().getLast().regime()).isEqualTo(Regime.SMALL_LOT_NO_PUBLICITY);
        Assertions.assertThat(lays(answer, DutyCode.ESSENTIAL_DATA_OR_LIST)).isEqualTo(listed);
    }

    private static boolean lays(ProcedureAnswer answer, DutyCode duty) {
        return answer.duties().stream().anyMatch(remark -> remark.code() == duty);
    }

    private static Terms exempted(SocialExemption exemption, @Nullable Integer months) {
        return new Terms(null, null, null, exemption, null, null, null, months, null, null);
    }

    private static Terms revised(PriceForm form, int months) {
        return new Terms(null, null, null, null, null, form, months, null, null, null);
    }

    private static Group group(int members, String categories) {
        return new Group(
                members,
                null,
                List.of(),
                true,
                null,
                null,
                List.of(categories.split(";")).stream()
                        .map(BuyerCategory::valueOf)
                        .toList());
    }
}
