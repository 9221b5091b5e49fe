package fr.commandecommune.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.commandecommune.need.Nature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over all known days, amounts, buyers and objects there is no hole between the rules, and no clash. */
class SweepTest {

    private static final Path LAW = Path.of("src/main/resources/law");
    private static final Pattern FIRST_DAY = Pattern.compile("^ {2}\"([0-9-]{10})\":", Pattern.MULTILINE);
    private static final Pattern LAST_DAY = Pattern.compile("^ {4}until: \"([0-9-]{10})\"", Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("^ {4}value: ([0-9.]+)$", Pattern.MULTILINE);
    private static final LocalDate FIRST_KNOWN = LocalDate.parse("2016-01-01");
    private static final LocalDate LAST_KNOWN = LocalDate.parse("2027-12-31");

    /** How many questions the walk puts, all facts at random. */
    private static final int WALK = 145_000;

    private static List<String> amounts;
    private static List<LocalDate> days;

    /** The cent below, the figure and the cent above, of every amount of the law; the day before, of and after every change. */
    @BeforeAll
    static void readTheFiguresOfTheLaw() throws IOException {
        var figures = new TreeSet<BigDecimal>(Set.of(BigDecimal.ZERO, new BigDecimal("20000000")));
        var changes = new TreeSet<LocalDate>();
        for (var id : ProcedureRules.figures()) {
            var file = Files.readString(LAW.resolve(id + ".yaml"));
            if (file.contains("unit: EUR")) {
                VALUE.matcher(file).results().forEach(value -> figures.add(new BigDecimal(value.group(1))));
            }
            FIRST_DAY.matcher(file).results().forEach(day -> changes.add(LocalDate.parse(day.group(1))));
            LAST_DAY.matcher(file)
                    .results()
                    .forEach(day -> changes.add(LocalDate.parse(day.group(1)).plusDays(1)));
        }
        var cent = new BigDecimal("0.01");
        amounts = figures.stream()
                .flatMap(figure -> Stream.of(figure.subtract(cent), figure, figure.add(cent)))
                .filter(amount -> amount.signum() >= 0)
                .map(BigDecimal::toPlainString)
                .toList();
        days = changes.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> !day.isBefore(FIRST_KNOWN) && !day.isAfter(LAST_KNOWN))
                .distinct()
                .sorted()
                .toList();
    }

    /** More money never means a lighter procedure. */
    @Test
    void everyPurchaseHasOneProcedureThatOnlyGrowsWithTheAmount() {
        for (var day : days) {
            for (var nature : Nature.values()) {
                for (var buyer : BuyerCategory.values()) {
                    var answers = amounts.stream()
                            .map(amount -> Buying.buying(nature, amount)
                                    .by(buyer)
                                    .launchedOn(day.toString())
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

    @Test
    void theSweepLooksAtTwoHundredThousandPoints() {
        int natures = Nature.values().length;
        int buyers = BuyerCategory.values().length;
        assertThat(amounts.size() * days.size() * natures * buyers + WALK)
                .as("%d amounts, %d days", amounts.size(), days.size())
                .isGreaterThanOrEqualTo(200_000);
    }

    /** A seeded walk through everything a question may say at once. */
    @Test
    void noCombinationOfFactsLeavesTheRulesWithoutAnswer() {
        var random = new Random(20261122);
        for (int i = 0; i < WALK; i++) {
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
                .mapToObj(i -> any(random, amounts))
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
                    random.nextBoolean() ? new BigDecimal(any(random, amounts)) : null,
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
