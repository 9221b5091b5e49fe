package fr.commandecommune.procedure;

import static fr.commandecommune.procedure.Buying.buying;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Nature;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two readings of the law differ, both are told; where they agree, nothing is. The European threshold is 216 000 €. */
class DoubtsTest {

    private static final String OF_COMMITTEE = "pris individuellement";
    private static final String OF_PREFECT = "marché par marché";
    private static final String OF_VARIANTS = "La loi est suivie";

    /** L1414-2 CGCT: contracts that « pris individuellement » reach the threshold, or all those of the procedure. */
    @ParameterizedTest
    @CsvSource({
        "216000, 215999.99, LOCAL_AUTHORITY, true",
        "216000, 216000, LOCAL_AUTHORITY, false",
        "60000, 60000, LOCAL_AUTHORITY, false",
        "150000, 150000, STATE, false"
    })
    void theCommitteeMayAwardTheLotsBelowTheThreshold(
            String first, String second, BuyerCategory buyer, boolean doubtful) {
        var answer = buying(Nature.SUPPLIES, first, second).by(buyer).answer();

        assertThat(doubts(answer).contains(OF_COMMITTEE)).isEqualTo(doubtful);
        assertThat(doubts(buying(Nature.SUPPLIES, "300000").by(buyer).answer())).doesNotContain(OF_COMMITTEE);
    }

    /** D2131-5-1 CGCT: the whole amount, or contract by contract. */
    @ParameterizedTest
    @CsvSource({
        "216000, 215999.99, LOCAL_AUTHORITY, true",
        "216000, 216000, LOCAL_AUTHORITY, false",
        "100000, 115999.99, LOCAL_AUTHORITY, false",
        "150000, 150000, STATE, false"
    })
    void thePrefectMayNotNeedTheLotsBelowTheThreshold(
            String first, String second, BuyerCategory buyer, boolean doubtful) {
        var answer = buying(Nature.SUPPLIES, first, second).by(buyer).answer();

        assertThat(doubts(answer).contains(OF_PREFECT)).isEqualTo(doubtful);
        assertThat(doubts(buying(Nature.SUPPLIES, "300000").by(buyer).answer())).doesNotContain(OF_PREFECT);
    }

    /** R2151-8 before and after the law of May 2026; a contracting entity and an adapted procedure knew it before. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-27, LOCAL_AUTHORITY, 300000, false, false",
        "2026-05-28, LOCAL_AUTHORITY, 300000, true, true",
        "2026-05-27, CONTRACTING_ENTITY, 500000, true, false",
        "2026-05-27, LOCAL_AUTHORITY, 100000, true, false",
        "2026-05-28, LOCAL_AUTHORITY, 20000, false, false",
        "2019-03-31, LOCAL_AUTHORITY, 100000, false, false"
    })
    void variantsInTheSilenceOfTheDocuments(
            String day, BuyerCategory buyer, String amount, boolean clauseDue, boolean doubtful) {
        var answer = buying(Nature.SUPPLIES, amount)
                .by(buyer)
                .launchedOn(day)
                .on(variantsStated(false))
                .answer();

        assertThat(answer.duties().stream().anyMatch(duty -> duty.code() == DutyCode.VARIANTS_CLAUSE))
                .isEqualTo(clauseDue);
        assertThat(doubts(answer).contains(OF_VARIANTS)).isEqualTo(doubtful);
    }

    @Test
    void documentsThatStateTheVariantsRaiseNoDoubt() {
        assertThat(doubts(buying(Nature.SUPPLIES, "300000")
                        .on(variantsStated(true))
                        .answer()))
                .doesNotContain(OF_VARIANTS);
        assertThat(doubts(buying(Nature.SUPPLIES, "300000").answer())).doesNotContain(OF_VARIANTS);
    }

    /** R2131-12: from 90 000 € an adapted procedure is announced in the BOAMP or in a legal gazette. */
    @ParameterizedTest
    @CsvSource({"44999.99, suffit dans les deux lectures", "45000, est plus sûr"})
    void thePublicityOfAdaptedSmallLotsIsThatOfTheirSum(String second, String told) {
        var answer = buying(Nature.SUPPLIES, "1000000", "45000", second)
                .adapting("2", "3")
                .answer();

        assertThat(doubts(answer)).contains(told);
    }

    /** Decree 2020-893, article 2: supplies of food, until 9 December 2020. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-09, SUPPLIES, FOOD, 80000",
        "2020-12-10, SUPPLIES, FOOD, 40000",
        "2020-12-09, SUPPLIES, , 40000",
        "2020-12-09, SERVICES, FOOD, 40000"
    })
    void theCeilingOfSmallLotsOfFoodIn2020(String day, Nature nature, @Nullable Speciality object, String ceiling) {
        var buying = buying(nature, "110000", "10000").launchedOn(day);
        var answer = (object == null ? buying : buying.of(object)).answer();

        assertThat(Objects.requireNonNull(answer.smallLots()).ceiling()).isEqualByComparingTo(ceiling);
    }

    /** L2112-2: the environmental condition is due from 22 August 2026; on the eve the answer « non » ends, not the duty. */
    @Test
    void aRuleAboutToBeginIsNotToldAsEnding() {
        var answer = buying(Nature.SUPPLIES, "100000").launchedOn("2026-08-21").answer();

        assertThat(answer.warnings())
                .filteredOn(warning -> warning.code() == WarningCode.PARAMETER_EXPIRES)
                .singleElement()
                .satisfies(warning -> assertThat(warning.text())
                        .startsWith("Changent bientôt")
                        .contains("environnementale", "(non jusqu’au 21\u00a0août\u00a02026)")
                        .doesNotContain("Prennent fin"));
    }

    @Test
    void aLongListOfLotsIsCutAtTwentyFive() {
        var named = Lots.named(
                IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).toList());
        var cut = Lots.named(
                IntStream.rangeClosed(1, 26).mapToObj(Integer::toString).toList());

        assertThat(named).startsWith("lots 1, 2, ").endsWith(", 24, 25");
        assertThat(cut).endsWith(", 24, 25…");
        assertThat(Lots.named(List.of("7"))).isEqualTo("lot 7");
    }

    /** Without publicity no reason for a single lot is asked; the reasons stand in the documents, or are kept. */
    @ParameterizedTest
    @CsvSource({"300000, rapport de présentation", "100000, pièces conservées"})
    void whyTheContractHasOneLotIsSaid(String amount, String where) {
        assertThat(dutyOf(buying(Nature.SUPPLIES, amount).answer())).contains("n’a qu’un lot", where);
        assertThat(dutyOf(buying(Nature.SUPPLIES, amount, "1000").answer())).contains("est alloti");
    }

    /** The figures that changed by the day of the act: the sentence names the one in doubt. */
    @ParameterizedTest
    @CsvSource({
        "2018-10-01, 25000, true",
        "2019-12-31, 25000, true",
        "2019-12-31, 24999.99, false",
        "2020-01-01, 40000, false"
    })
    void theDayOfTheEssentialDataIsInDoubtUntil2019(String day, String amount, boolean doubted) {
        var told = doubts(buying(Nature.SUPPLIES, amount).launchedOn(day).answer());

        assertThat(told.contains("le seuil des données essentielles se comparait le jour de l’acte"))
                .isEqualTo(doubted);
    }

    /** One sentence for the three obligations, which it names; on the 22nd nothing is left in doubt. */
    @Test
    void theObligationsOfTheClimateLawAreInDoubtOnTheTwentyFirst() {
        assertThat(doubts(buying(Nature.SUPPLIES, "300000")
                        .launchedOn("2026-08-21")
                        .answer()))
                .containsOnlyOnce("L2111-2, L2112-2, L2112-2-1");
        assertThat(doubts(buying(Nature.SUPPLIES, "300000")
                        .launchedOn("2026-08-22")
                        .answer()))
                .doesNotContain("loi Climat et résilience");
    }

    private static String dutyOf(ProcedureAnswer answer) {
        return answer.duties().stream()
                .filter(duty -> duty.code() == DutyCode.ALLOTMENT)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String doubts(ProcedureAnswer answer) {
        return answer.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.CASE_LAW_UNSETTLED)
                .map(warning -> warning.text())
                .toList()
                .toString();
    }

    private static Terms variantsStated(boolean stated) {
        return new Terms(null, null, null, null, stated, null, null, null, null, null);
    }
}
