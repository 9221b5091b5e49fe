package fr.commandecommune.bench;

import fr.commandecommune.law.Figure;
import fr.commandecommune.law.Law;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.Buyer;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Circumstance;
import fr.commandecommune.procedure.Committee;
import fr.commandecommune.procedure.Coordinator;
import fr.commandecommune.procedure.CoordinatorKind;
import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.Group;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.PriceForm;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import fr.commandecommune.procedure.SmallLotsChoice;
import fr.commandecommune.procedure.Speciality;
import fr.commandecommune.procedure.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Purchases of every nature and buyer, from April 2016 to the end of 2027, worth about a figure of the law of their day. The same seed
 * gives the same purchases.
 */
final class VariedPurchases {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2016-04-01");
    private static final LocalDate DAY_AFTER_LAST = LocalDate.parse("2028-01-01");
    private static final int MOST_LOTS = 5;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Random random;

    private VariedPurchases(long seed) {
        random = new Random(seed);
    }

    /** So many purchases. */
    static List<ProcedureQuestion> some(int count) {
        return from(20261125).limit(count).toList();
    }

    /** Purchases without end. */
    static Stream<ProcedureQuestion> from(long seed) {
        return Stream.generate(new VariedPurchases(seed)::next);
    }

    private ProcedureQuestion next() {
        var day = LocalDate.ofEpochDay(random.nextLong(FIRST_DAY.toEpochDay(), DAY_AFTER_LAST.toEpochDay()));
        var lots = lots(amountAboutAFigure(Law.on(day)));
        return new ProcedureQuestion(
                day,
                new Buyer(oneOf(BuyerCategory.values()), null),
                oneOf(Nature.values()),
                oneTimeIn(2) ? oneOf(Speciality.values()) : null,
                lots,
                null,
                oneTimeIn(3) ? new Framework(null, oneTimeIn(2), random.nextInt(1, 73), false) : null,
                !oneTimeIn(8),
                circumstances(),
                oneTimeIn(3) ? new SmallLotsChoice(List.of("1"), List.of()) : SmallLotsChoice.NONE,
                oneTimeIn(2) ? terms() : Terms.UNKNOWN,
                oneTimeIn(3) ? group(day) : null);
    }

    /** The cent below, the figure or the cent above. */
    private BigDecimal amountAboutAFigure(Law law) {
        var amounts = ProcedureRules.figures().stream()
                .sorted()
                .filter(id -> id.toString().startsWith("threshold."))
                .flatMap(id -> law.find(id).stream())
                .map(Figure::number)
                .toList();
        return amounts.get(random.nextInt(amounts.size()))
                .add(CENT.multiply(BigDecimal.valueOf(random.nextInt(-1, 2))))
                .max(BigDecimal.ZERO);
    }

    /** The whole shared among lots: all but the last have a tenth each. */
    private List<LotEstimate> lots(BigDecimal whole) {
        int count = 1 + random.nextInt(MOST_LOTS);
        var tenth = whole.movePointLeft(1).setScale(2, RoundingMode.DOWN);
        var last = whole.subtract(tenth.multiply(BigDecimal.valueOf(count - 1)));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> lot(number, number == count ? last : tenth))
                .toList();
    }

    private static LotEstimate lot(int number, BigDecimal amount) {
        return new LotEstimate(Integer.toString(number), null, List.of(Amount.of(AmountKind.BASE, amount)));
    }

    private Set<Circumstance> circumstances() {
        var circumstances = EnumSet.noneOf(Circumstance.class);
        while (oneTimeIn(4)) {
            circumstances.add(oneOf(Circumstance.values()));
        }
        return circumstances;
    }

    private Terms terms() {
        return new Terms(
                oneTimeIn(2) ? List.of("PRICE") : List.of("PRICE", "QUALITY", "ENVIRONMENT"),
                oneTimeIn(2),
                oneTimeIn(2),
                null,
                oneTimeIn(2),
                oneOf(PriceForm.values()),
                random.nextInt(1, 13),
                random.nextInt(1, 49),
                List.of("14.1"),
                oneTimeIn(2));
    }

    private Group group(LocalDate day) {
        return new Group(
                random.nextInt(2, 32),
                day.minusDays(random.nextInt(60)),
                List.of(),
                true,
                new Coordinator(oneOf(CoordinatorKind.values()), oneTimeIn(2), oneTimeIn(2), true),
                committee(),
                oneTimeIn(3) ? List.of(BuyerCategory.values()) : List.of());
    }

    private @Nullable Committee committee() {
        return oneTimeIn(2) ? oneOf(Committee.values()) : null;
    }

    private boolean oneTimeIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
