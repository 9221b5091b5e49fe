package fr.commandecommune.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advances, penalties, retentions, revisions, amendments, turnover: figures reckoned by hand from the texts. */
class MoneyQuestionsTest {

    private static final String ADVANCE = "{'question':'ADVANCE','launchDate':'%s','amountExclTax':'%s',"
            + "'amountInclTax':'%s','durationMonths':%s,'smallBusiness':%s,'buyerCategory':'%s',%s'generalTerms':'%s',"
            + "'option':%s}";

    @ParameterizedTest
    @CsvSource({
        // R2191-3: the amount exceeds 50 000, and the time of performance two months
        "50000.00, 60000.00, 12, false, ",
        "50000.01, 60000.01, 12, true, 3000.00",
        "90000.00, 108000.00, 2, false, ",
        "90000.00, 108000.00, 2.5, true, 5400.00",
        "90000.00, 108000.00, 3, true, 5400.00",
        // R2191-7: beyond twelve months, twelve months of the amount: 108 000 × 12 ÷ 13 × 5 % = 4 984.615…
        "90000.00, 108000.00, 13, true, 4984.62",
        "90000.00, 108000.00, 48, true, 1350.00"
    })
    void anAdvanceIsDueAboveBothBounds(String excl, String incl, String months, boolean due, @Nullable String amount) {
        var answer =
                ask(ADVANCE.formatted("2026-11-23", excl, incl, months, false, "LOCAL_AUTHORITY", "", "NONE", "null"));

        assertThat(answer).containsEntry("due", due).containsEntry("amount", amount == null ? "0.00" : amount);
    }

    @ParameterizedTest
    @CsvSource({
        // a small buyer, then exactly 60 million, then above: R2191-7 3° says « supérieures »
        "2026-11-23, LOCAL_AUTHORITY, 35000000, NONE, null, 5",
        "2026-11-23, LOCAL_AUTHORITY, 60000000, NONE, null, 5",
        "2026-11-23, LOCAL_AUTHORITY, 60000000.01, NONE, null, 10",
        "2026-11-23, CONTRACTING_ENTITY, 60000000.01, NONE, null, 10",
        "2019-12-31, LOCAL_AUTHORITY, 90000000, NONE, null, 5",
        "2020-01-01, LOCAL_AUTHORITY, 90000000, NONE, null, 10",
        // the expenditure is not told: the least rate, and the rule asks
        "2026-11-23, LOCAL_AUTHORITY, , NONE, null, 5",
        // the State: 20 %, then 30 % since 2023
        "2022-12-31, STATE, , NONE, null, 20",
        "2023-01-01, STATE, , NONE, null, 30",
        // option A of the CCAG, also where the contract is silent: 20 %, then 30 % since 2023
        "2021-03-31, LOCAL_AUTHORITY, 35000000, CCAG_FCS, null, 5",
        "2021-04-01, LOCAL_AUTHORITY, 35000000, CCAG_FCS, null, 20",
        "2022-12-31, LOCAL_AUTHORITY, 90000000, CCAG_FCS, 'A', 20",
        "2023-01-01, LOCAL_AUTHORITY, 35000000, CCAG_TRAVAUX, 'A', 30",
        "2026-11-23, LOCAL_AUTHORITY, 90000000, CCAG_PI, 'B', 10",
        "2026-11-23, LOCAL_AUTHORITY, 35000000, CCAG_MOE, 'B', 5"
    })
    void aSmallBusinessHasTheBestRateThatApplies(
            String day, String buyer, @Nullable String expenditure, String terms, String option, String rate) {
        var told = expenditure == null ? "" : "'operatingExpenditure':'" + expenditure + "',";
        var answer = ask(ADVANCE.formatted(
                day,
                "90000",
                "108000",
                "12",
                true,
                buyer,
                told,
                terms,
                "null".equals(option) ? "null" : "'" + option.replace("'", "") + "'"));

        assertThat(answer).containsEntry("rate", rate);
        assertThat(outcomes(answer).get("ADV-050")).isEqualTo(expectedOutcome(buyer, expenditure, rate, terms));
    }

    private static String expectedOutcome(String buyer, @Nullable String expenditure, String rate, String terms) {
        if (expenditure == null && buyer.equals("LOCAL_AUTHORITY") && terms.equals("NONE")) {
            return "ASKS";
        }
        return rate.equals("10") ? "CONCLUDES" : "SILENT";
    }

    @Test
    void aContractorMayRefuseTheAdvance() {
        var answer = ask(ADVANCE.formatted("2026-11-23", "90000", "108000", "12", true, "STATE", "", "NONE", "null")
                .replace("'question'", "'declined':true,'question'"));

        assertThat(answer).containsEntry("due", false);
        assertThat(outcomes(answer)).containsEntry("ADV-030", "CONCLUDES").containsEntry("ADV-010", "SILENT");
    }

    @ParameterizedTest
    @CsvSource({
        // one thousandth or one three-thousandth of the amount a day, rounded once over all days
        "CCAG_FCS, 40000.00, 26, , 40.00, 1040.00, 4000.00, 1040.00, false",
        "CCAG_TIC, 40000.00, 26, , 40.00, 1040.00, 4000.00, 1040.00, false",
        "CCAG_PI, 10000.00, 40, 1000, 3.33, 133.33, 1000.00, 133.33, false",
        "CCAG_MI, 30000.00, 101, , 10.00, 1010.00, 3000.00, 1010.00, false",
        "CCAG_MOE, 30000.00, 100, , 10.00, 1000.00, 3000.00, 0.00, true",
        // the total of 1 000 is exempted, a cent more is not
        "CCAG_FCS, 50000.00, 20, , 50.00, 1000.00, 5000.00, 0.00, true",
        "CCAG_FCS, 50000.00, 20, 0.01, 50.00, 1000.00, 5000.00, 1000.00, false",
        // capped at ten per cent
        "CCAG_FCS, 20000.00, 150, , 20.00, 3000.00, 2000.00, 2000.00, false",
        // the cap itself stays within the exemption
        "CCAG_FCS, 8000.00, 200, , 8.00, 1600.00, 800.00, 0.00, true",
        "CCAG_TRAVAUX, 300000.00, 0, , 100.00, 0.00, 30000.00, 0.00, true"
    })
    void aDelayCosts(
            String terms,
            String excl,
            int days,
            @Nullable String soFar,
            String perDay,
            String gross,
            String cap,
            String amount,
            boolean exempted) {
        var before = soFar == null ? "" : ",'contractPenaltiesSoFar':'" + soFar + "'";
        var answer = ask("{'question':'LATE_PENALTY','generalTerms':'%s','amountExclTax':'%s','daysLate':%d%s}"
                .formatted(terms, excl, days, before));

        assertThat(answer)
                .containsEntry("perDay", perDay)
                .containsEntry("gross", gross)
                .containsEntry("cap", cap)
                .containsEntry("amount", amount)
                .containsEntry("exempted", exempted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, true, LOCAL_AUTHORITY, 35000000, 5",
        "2026-11-23, true, LOCAL_AUTHORITY, 60000000, 5",
        "2026-11-23, true, LOCAL_AUTHORITY, 60000000.01, 3",
        "2026-11-23, false, LOCAL_AUTHORITY, 90000000, 5",
        "2024-12-31, true, LOCAL_AUTHORITY, 90000000, 5",
        "2025-01-01, true, LOCAL_AUTHORITY, 90000000, 3",
        "2026-11-23, true, STATE, 1, 3",
        "2018-12-31, true, STATE, 1, 5",
        "2026-11-23, true, LOCAL_AUTHORITY, , 5"
    })
    void aRetentionIsCapped(String day, boolean sme, String buyer, @Nullable String expenditure, String rate) {
        var told = expenditure == null ? "" : ",'operatingExpenditure':'" + expenditure + "'";
        var answer = ask("{'question':'RETENTION','launchDate':'%s','smallBusiness':%s,'buyerCategory':'%s'%s}"
                .formatted(day, sme, buyer, told));

        assertThat(answer).containsEntry("maximumRate", rate);
    }

    @Test
    void theFirstDayOfTheStatesRateIsToldToBeUnsettled() {
        var answer = ask(
                "{'question':'RETENTION','launchDate':'2019-06-01','smallBusiness':true," + "'buyerCategory':'STATE'}");

        assertThat(codes(answer)).containsExactly("CASE_LAW_UNSETTLED");
        assertThat(answer.toString()).contains("le 1er janvier 2019, ou le lendemain de la publication du décret");
    }

    @ParameterizedTest
    @CsvSource({
        // 0.15 + 0.85 × 101 ÷ 103 = 0.98349514…: up to the next thousandth, or exact
        "UP_TO_THOUSANDTH, 103, 101, 0.984, 0.983495146, -384.00, 23616.00",
        "NONE, 103, 101, 0.983495146, 0.983495146, -396.12, 23603.88",
        // a coefficient that is a whole number of thousandths stays as it is
        "UP_TO_THOUSANDTH, 100, 100, 1, 1.000000000, 0.00, 24000.00",
        // 0.15 + 0.85 × 100.0000001 ÷ 100 = 1.00000000085: nine decimals hide it, the rounding does not
        "UP_TO_THOUSANDTH, 100, 100.0000001, 1.001, 1.000000001, 24.00, 24024.00"
    })
    void aPriceFollowsItsIndex(
            String rounding,
            String initial,
            String current,
            String coefficient,
            String exact,
            String revision,
            String revised) {
        var answer = ask(("{'question':'PRICE_REVISION','fixedPart':'0.15','amount':'24000.00','rounding':'%s',"
                        + "'terms':[{'weight':'1','initial':'%s','current':'%s'}]}")
                .formatted(rounding, initial, current));

        assertThat(answer)
                .containsEntry("coefficient", coefficient)
                .containsEntry("exactCoefficient", exact)
                .containsEntry("revision", revision)
                .containsEntry("revisedAmount", revised);
    }

    @ParameterizedTest
    @CsvSource({
        // R2194-8: below ten per cent of supplies and services, fifteen of works, cumulated
        "SERVICES, 200000, '', 19999.99, 10, true",
        "SERVICES, 200000, '', 20000.00, 10, false",
        "WORKS, 200000, '', 29999.99, 15, true",
        "WORKS, 200000, '', 30000.00, 15, false",
        "SUPPLIES, 200000, '19000', -1000, 9, true",
        // what lowers the amount is measured too
        "SUPPLIES, 200000, '', -20000, -10, false",
        // below the European threshold: 216 000 in 2026
        "SUPPLIES, 3000000, '', 215999.99, 7.2, true",
        "SUPPLIES, 3000000, '', 216000.00, 7.2, false"
    })
    void anAmendmentIsSmallBelowBothFigures(
            String nature, String initial, String previous, String amount, String rate, boolean minor) {
        var answer = ask(amendment(nature, initial, previous, amount, true));

        assertThat(answer).containsEntry("cumulativeRate", rate).containsEntry("minorModification", minor);
    }

    @ParameterizedTest
    @CsvSource({
        // L1414-4 CGCT: an increase of more than five per cent
        "'', 10000.00, true, false",
        "'', 10000.01, true, true",
        "'', 10000.01, false, false",
        "'8000', 2000.01, true, true",
        "'20000', -1000, true, false",
        "'-20000', 10000.01, true, true"
    })
    void theCommitteeIsHeardOnAnIncreaseAboveFivePerCent(
            String previous, String amount, boolean awarded, boolean opinion) {
        assertThat(ask(amendment("SERVICES", "200000", previous, amount, awarded)))
                .containsEntry("committeeOpinion", opinion);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2, 400000.00", "2026-01-01, 1.5, 300000.00", "2016-01-01, 2, 400000.00"})
    void theTurnoverAskedForIsCapped(String day, String factor, String maximum) {
        assertThat(ask("{'question':'TURNOVER_CEILING','launchDate':'%s','lotValue':'200000'}".formatted(day)))
                .containsEntry("factor", factor)
                .containsEntry("maximum", maximum);
    }

    private static String amendment(String nature, String initial, String previous, String amount, boolean awarded) {
        var list = previous.isEmpty() ? "[]" : "['" + previous + "']";
        return ("{'question':'MODIFICATION','nature':'%s','initialAmount':'%s','previous':%s,'amount':'%s',"
                        + "'committeeAwarded':%s,'launchDate':'2026-02-02','buyerCategory':'LOCAL_AUTHORITY'}")
                .formatted(nature, initial, list, amount, awarded);
    }

    private static Map<String, @Nullable Object> ask(String question) {
        var answer = Questions.answer(Trees.question(question));
        assertThat(answer).doesNotContainKey("error");
        return answer;
    }

    private static Map<Object, Object> outcomes(Map<String, @Nullable Object> answer) {
        return ((List<?>) Objects.requireNonNull(answer.get("explanation")))
                .stream()
                        .map(step -> (Map<?, ?>) step)
                        .collect(Collectors.toMap(step -> step.get("rule"), step -> step.get("outcome")));
    }

    private static List<Object> codes(Map<String, @Nullable Object> answer) {
        return ((List<?>) Objects.requireNonNull(answer.get("warnings")))
                .stream()
                        .map(warning -> (Object) ((Map<?, ?>) warning).get("code"))
                        .toList();
    }
}
