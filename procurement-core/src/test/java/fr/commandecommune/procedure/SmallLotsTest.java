package fr.commandecommune.procedure;

import static fr.commandecommune.procedure.AnswerAssert.assertThat;
import static fr.commandecommune.procedure.Buying.buying;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The small lots of R2123-1, 2° and R2122-8: ceiling, envelope, sets that fill it. */
class SmallLotsTest {

    @Test
    void twentyPerCentExactlyIsAllowed() {
        // 20 % of 300 000 is 60 000
        var allowed = buying(Nature.SUPPLIES, "240000", "40000", "20000").adapting("2", "3");
        assertThat(allowed.answer()).breaks();

        // a cent more in a small lot: 20 % is 60 000.002
        var over = buying(Nature.SUPPLIES, "240000", "40000", "20000.01").adapting("2", "3");
        assertThat(over.answer()).breaks(BreachCode.SMALL_LOTS_OVER_BUDGET);
    }

    @Test
    void theEnvelopeIsExactAndNeverRounded() {
        // 20 % of 300 000.04 is 60 000.008: 60 000.01 is too much, though it would fit once rounded up
        var answer =
                buying(Nature.SERVICES, "240000.03", "60000.01").adapting("2").answer();

        assertThat(answer).breaks(BreachCode.SMALL_LOTS_OVER_BUDGET);
        assertThat(requireNonNull(answer.smallLots()).budget()).isEqualByComparingTo("60000.008");
    }

    @Test
    void aLotAtTheCeilingIsNoSmallLot() {
        assertThat(buying(Nature.SERVICES, "420000", "79999.99").adapting("2").answer())
                .breaks();
        assertThat(buying(Nature.SERVICES, "420000", "80000").adapting("2").answer())
                .breaks(BreachCode.SMALL_LOT_OVER_CEILING);
        assertThat(buying(Nature.WORKS, "9000000", "999999.99").adapting("2").answer())
                .breaks();
        assertThat(buying(Nature.WORKS, "9000000", "1000000").adapting("2").answer())
                .breaks(BreachCode.SMALL_LOT_OVER_CEILING);
    }

    @Test
    void anUnlawfulChoiceLeavesTheLotInTheCommonRegime() {
        var answer = buying(Nature.SERVICES, "420000", "80000", "10000")
                .adapting("2", "3")
                .answer();

        assertThat(answer.lots().stream().map(LotRegime::regime))
                .containsExactly(Regime.MAIN, Regime.MAIN, Regime.SMALL_LOT_ADAPTED);
    }

    @Test
    void bothWaysShareOneEnvelope() {
        // 20 % of 400 000 is 80 000: 50 000 adapted and 30 000 waived fill it, a cent more breaks it
        var full = buying(Nature.SUPPLIES, "320000", "50000", "30000")
                .adapting("2")
                .withoutPublicityFor("3")
                .answer();
        assertThat(full).breaks().warns(WarningCode.CASE_LAW_UNSETTLED);
        assertThat(full.lots().stream().map(LotRegime::regime))
                .containsExactly(Regime.MAIN, Regime.SMALL_LOT_ADAPTED, Regime.SMALL_LOT_NO_PUBLICITY);

        assertThat(buying(Nature.SUPPLIES, "320000", "50000", "30000.01")
                        .adapting("2")
                        .withoutPublicityFor("3")
                        .answer())
                .breaks(BreachCode.SMALL_LOTS_OVER_BUDGET);
    }

    @Test
    void aFormalNeedTellsTheLotsThatMayGoWithoutPublicity() {
        var lots = requireNonNull(buying(Nature.SERVICES, "500000", "70000", "59999.99", "60000")
                .answer()
                .smallLots());

        assertThat(lots.mechanism()).isEqualTo(SmallLotMechanism.ADAPTED);
        assertThat(lots.eligible()).containsExactly("2", "3", "4");
        assertThat(lots.noPublicityEligible()).containsExactly("3");
    }

    @Test
    void eachWayIsOpenOnlyWhereTheCodeSaysSo() {
        // an adapted need has no adapted small lots
        assertThat(buying(Nature.SUPPLIES, "100000", "20000").adapting("2").answer())
                .breaks(BreachCode.SMALL_LOTS_NOT_AVAILABLE);
        // a waived need has none at all
        assertThat(buying(Nature.SUPPLIES, "40000", "5000")
                        .withoutPublicityFor("2")
                        .answer())
                .breaks(BreachCode.SMALL_LOTS_NOT_AVAILABLE);
        // a single lot is no small lot
        assertThat(buying(Nature.SUPPLIES, "300000").adapting("1").answer())
                .breaks(BreachCode.SMALL_LOTS_NOT_AVAILABLE);
        // no waiver for lots before April 2019
        assertThat(buying(Nature.SUPPLIES, "100000", "20000")
                        .withoutPublicityFor("2")
                        .launchedOn("2019-03-31")
                        .answer())
                .breaks(BreachCode.SMALL_LOTS_NOT_AVAILABLE);
        assertThat(buying(Nature.SUPPLIES, "100000", "20000")
                        .withoutPublicityFor("2")
                        .launchedOn("2019-04-01")
                        .answer())
                .breaks();
    }

    @Test
    void anInnovativeLotHasItsOwnCeiling() {
        var lots = requireNonNull(buying(Nature.SERVICES, "139999", "79999.99", "80000")
                .of(Speciality.INNOVATIVE)
                .launchedOn("2026-06-01")
                .by(BuyerCategory.CONTRACTING_ENTITY)
                .answer()
                .smallLots());

        assertThat(lots.mechanism()).isEqualTo(SmallLotMechanism.NO_PUBLICITY);
        assertThat(lots.ceiling()).isEqualByComparingTo("80000");
        assertThat(lots.eligible()).containsExactly("2");
    }

    @Test
    void unusedSmallLotsAreTold() {
        assertThat(buying(Nature.SUPPLIES, "300000", "20000").answer()).warns(WarningCode.SMALL_LOTS_UNUSED);
        assertThat(buying(Nature.SUPPLIES, "300000", "20000").adapting("2").answer())
                .doesNotWarn(WarningCode.SMALL_LOTS_UNUSED);
        // the only small lot is over the envelope
        assertThat(buying(Nature.SUPPLIES, "150000", "70000").answer()).doesNotWarn(WarningCode.SMALL_LOTS_UNUSED);
    }

    @Test
    void theSetsAreAllThatFitAndCanTakeNoMore() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var lots = IntStream.range(0, random.nextInt(9))
                    .mapToObj(n -> new LotValue(Integer.toString(n), BigDecimal.valueOf(random.nextInt(12))))
                    .toList();
            var budget = BigDecimal.valueOf(random.nextInt(40)).movePointLeft(random.nextInt(2));

            var subsets = MaximalSubsets.of(lots, budget);

            var expected = byTryingAll(lots, budget);
            if (expected.size() > 100) {
                assertThat(subsets.truncated()).isTrue();
                assertThat(subsets.sets()).hasSize(100).doesNotHaveDuplicates();
                assertThat(expected)
                        .containsAll(subsets.sets().stream().map(Set::copyOf).toList());
            } else {
                assertThat(subsets.truncated()).isFalse();
                assertThat(subsets.sets().stream().<Set<String>>map(HashSet::new))
                        .as("%s within %s", lots, budget)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void aVeryLongAllotmentIsCutAtAHundredSets() {
        var lots = IntStream.range(0, 5000)
                .mapToObj(n -> new LotValue(Integer.toString(n), BigDecimal.valueOf(1000 + n)))
                .toList();

        var subsets = MaximalSubsets.of(lots, new BigDecimal("1500000"));

        assertThat(subsets.sets()).hasSize(100);
        assertThat(subsets.truncated()).isTrue();
    }

    private static List<Set<String>> byTryingAll(List<LotValue> lots, BigDecimal budget) {
        var fitting = new ArrayList<Set<Integer>>();
        for (int mask = 0; mask < 1 << lots.size(); mask++) {
            var chosen = new HashSet<Integer>();
            for (int i = 0; i < lots.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    chosen.add(i);
                }
            }
            if (sum(lots, chosen).compareTo(budget) <= 0) {
                fitting.add(chosen);
            }
        }
        return fitting.stream()
                .filter(set -> !set.isEmpty())
                .filter(set -> fitting.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .<Set<String>>map(set -> {
                    var numbers = new HashSet<String>();
                    set.forEach(i -> numbers.add(lots.get(i).number()));
                    return numbers;
                })
                .toList();
    }

    private static BigDecimal sum(List<LotValue> lots, Set<Integer> chosen) {
        return chosen.stream().map(i -> lots.get(i).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
