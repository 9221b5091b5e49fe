package fr.commandecommune.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over all known days, amounts, buyers and objects there is no hole between the rules, and no clash. */
class SweepTest {

    private static final List<String> AMOUNTS = List.of(
            "0",
            "14999.99",
            "24999.99",
            "25000",
            "39999.99",
            "40000",
            "59999.99",
            "60000",
            "69999.99",
            "70000",
            "79999.99",
            "80000",
            "89999.99",
            "90000",
            "99999.99",
            "100000",
            "134999.99",
            "135000",
            "139999.99",
            "140000",
            "143000",
            "208999.99",
            "209000",
            "213999.99",
            "214000",
            "215000",
            "215999.99",
            "216000",
            "221000",
            "299999.99",
            "300000",
            "418000",
            "432000",
            "443000",
            "749999.99",
            "750000",
            "1000000",
            "5224999.99",
            "5225000",
            "5404000",
            "5548000",
            "20000000");
    private static final List<String> DAYS = List.of(
            "2016-01-01",
            "2016-03-31",
            "2016-04-01",
            "2017-12-31",
            "2018-01-01",
            "2018-10-01",
            "2018-12-25",
            "2019-03-31",
            "2019-04-01",
            "2019-12-31",
            "2020-01-01",
            "2020-07-24",
            "2020-12-08",
            "2020-12-10",
            "2021-12-16",
            "2022-01-01",
            "2023-01-01",
            "2024-01-01",
            "2025-12-31",
            "2026-01-01",
            "2026-02-22",
            "2026-04-01",
            "2026-05-28",
            "2026-08-21",
            "2026-08-22",
            "2027-12-31");

    /** More money never means a lighter procedure. */
    @Test
    void everyPurchaseHasOneProcedureThatOnlyGrowsWithTheAmount() {
        for (var day : DAYS) {
            for (var nature : Nature.values()) {
                for (var buyer : BuyerCategory.values()) {
                    var answers = AMOUNTS.stream()
                            .map(amount -> Buying.buying(nature, amount)
                                    .by(buyer)
                                    .launchedOn(day)
                                    .answer())
                            .toList();
                    assertThat(answers.stream().map(ProcedureAnswer::procedure).toList())
                            .as("%s %s %s", day, nature, buyer)
                            .isSorted();
                    assertThat(answers)
                            .allMatch(answer -> (answer.publicity() == Publicity.NONE)
                                    == (answer.procedure() == Procedure.NO_PUBLICITY))
                            .allMatch(answer ->
                                    answer.allowedProcedures().isEmpty() == (answer.procedure() != Procedure.FORMAL));
                }
            }
        }
    }

    /** A seeded walk through everything a question may say at once. */
    @Test
    void noCombinationOfFactsLeavesTheRulesWithoutAnswer() {
        var random = new Random(20261122);
        for (int i = 0; i < 2000; i++) {
            var seed = random.nextLong();
            var purchase = anyPurchase(new Random(seed));
            try {
                purchase.answer();
            } catch (IllegalStateException clash) {
                fail("seed " + seed, clash);
            }
        }
    }

    private static Buying anyPurchase(Random random) {
        var lots = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> any(random, AMOUNTS))
                .toArray(String[]::new);
        var firstDay = LocalDate.parse("2016-04-01");
        var day = firstDay.plusDays(
                random.nextInt((int) (LocalDate.parse("2027-12-31").toEpochDay() - firstDay.toEpochDay())));
        var circumstances = EnumSet.noneOf(Circumstance.class);
        while (random.nextInt(3) == 0) {
            circumstances.add(any(random, Arrays.asList(Circumstance.values())));
        }
        var purchase = Buying.buying(any(random, Arrays.asList(Nature.values())), lots)
                .by(any(random, Arrays.asList(BuyerCategory.values())))
                .launchedOn(day.toString())
                .in(circumstances.toArray(Circumstance[]::new))
                .on(anyTerms(random));
        if (random.nextBoolean()) {
            purchase.of(any(random, Arrays.asList(Speciality.values())));
        }
        if (random.nextInt(3) == 0) {
            purchase.under(new Framework(
                    random.nextBoolean() ? new BigDecimal(any(random, AMOUNTS)) : null,
                    random.nextBoolean(),
                    1 + random.nextInt(120),
                    random.nextBoolean()));
        }
        if (random.nextInt(3) == 0) {
            purchase.within(anyGroup(random, day));
        }
        if (random.nextInt(3) == 0) {
            purchase.adapting("1");
        }
        if (lots.length > 1 && random.nextInt(3) == 0) {
            purchase.withoutPublicityFor("2");
        }
        return purchase;
    }

    private static Terms anyTerms(Random random) {
        return new Terms(
                random.nextBoolean() ? List.of("PRICE") : null,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? any(random, Arrays.asList(SocialExemption.values())) : null,
                random.nextBoolean(),
                any(random, Arrays.asList(PriceForm.values())),
                1 + random.nextInt(12),
                1 + random.nextInt(48),
                List.of("14.1"),
                random.nextBoolean());
    }

    private static Group anyGroup(Random random, LocalDate day) {
        var categories = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> any(random, Arrays.asList(BuyerCategory.values())))
                .toList();
        return new Group(
                2 + random.nextInt(30),
                day.minusDays(random.nextInt(60) - 10),
                List.of(new LateMember("Une commune", day.plusDays(random.nextInt(20) - 10))),
                random.nextBoolean(),
                new Coordinator(
                        any(random, Arrays.asList(CoordinatorKind.values())),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean()),
                random.nextBoolean() ? any(random, Arrays.asList(Committee.values())) : null,
                categories);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
