package fr.commandecommune.need;

import fr.commandecommune.need.JointOrder.Allocation;
import fr.commandecommune.need.JointOrder.EstimatedValue;
import fr.commandecommune.need.JointOrder.Line;
import fr.commandecommune.need.JointOrder.LotOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * « Et si… » : a joint order as it would be without some members, or with some articles in another lot. It changes nothing.
 *
 * @param without the members that leave, by SIREN
 * @param lotOf the lot that an article would go to, by article
 */
public record Supposition(Set<String> without, Map<String, String> lotOf) {

    private static final int CENTS = 2;
    private static final int MONTHS_OF_A_YEAR = 12;

    public Supposition {
        without = Set.copyOf(without);
        lotOf = Map.copyOf(lotOf);
    }

    public boolean isNothing() {
        return without.isEmpty() && lotOf.isEmpty();
    }

    /** The joint order as it would be: an article that nobody asks for any more leaves it, a lot stays, be it empty. */
    public JointOrder of(JointOrder order) {
        var lots = order.lots().stream().map(lot -> lot(lot, order)).toList();
        var annual = sum(lots.stream().map(LotOrder::maximumAmount));
        int months = order.estimatedValue().months();
        var total = annual.multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), CENTS, RoundingMode.HALF_UP);
        return new JointOrder(
                order.campaign(),
                order.inputHash(),
                order.resultHash(),
                order.members().stream()
                        .filter(member -> !without.contains(member.siren()))
                        .toList(),
                lots,
                new EstimatedValue(annual, total, months));
    }

    private LotOrder lot(LotOrder lot, JointOrder order) {
        var lines = order.lots().stream()
                .flatMap(from -> from.lines().stream()
                        .filter(line ->
                                lotOf.getOrDefault(line.article(), from.lot()).equals(lot.lot())))
                .flatMap(this::line)
                .sorted(Comparator.comparing(Line::article))
                .toList();
        return new LotOrder(
                lot.lot(),
                lot.title(),
                lines,
                sum(lines.stream().map(Line::estimatedAmount)),
                sum(lines.stream()
                        .map(line -> amount(line.unitPrice(), line.quantities().maximum()))));
    }

    private Stream<Line> line(Line line) {
        var left = line.allocations().stream()
                .filter(share -> !without.contains(share.siren()))
                .toList();
        if (left.isEmpty()) {
            return Stream.empty();
        }
        var quantities = left.stream().map(Allocation::quantities).reduce(Figures.ZERO, Figures::plus);
        return Stream.of(new Line(
                line.article(),
                line.unit(),
                quantities,
                line.unitPrice(),
                amount(line.unitPrice(), quantities.estimated()),
                left));
    }

    /** Rounded once, line by line. */
    private static BigDecimal amount(BigDecimal unitPrice, BigDecimal quantity) {
        return unitPrice.multiply(quantity).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add);
    }
}
