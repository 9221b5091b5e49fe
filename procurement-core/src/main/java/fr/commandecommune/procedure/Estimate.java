package fr.commandecommune.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The amounts of a need, in euros excluding tax.
 *
 * @param sum of all lots, with all that they may come to hold
 * @param maximum that of the whole contract, zero where there is none
 */
record Estimate(ProcedureQuestion question, List<LotValue> lots, BigDecimal sum, BigDecimal maximum) {

    /** What the maximum of a framework already holds (R2121-8). */
    private static final Set<AmountKind> WITHIN_MAXIMUM = Set.of(
            AmountKind.BASE,
            AmountKind.RENEWAL,
            AmountKind.OPTION,
            AmountKind.OPTIONAL_PHASE,
            AmountKind.ADDITIONAL_SUPPLY);

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Estimate of(ProcedureQuestion question) {
        var lots = new ArrayList<LotValue>(question.lots().size());
        var sum = NOTHING;
        for (var lot : question.lots()) {
            var value = value(lot, question);
            lots.add(new LotValue(lot.number(), value));
            sum = sum.add(value);
        }
        return new Estimate(question, List.copyOf(lots), sum, maximum(question));
    }

    boolean hasMaximum() {
        return question.framework() != null && question.framework().maximum() != null;
    }

    boolean someLotHasMaximum() {
        for (var lot : question.lots()) {
            if (hasMaximum(lot)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasMaximum(LotEstimate lot) {
        for (var amount : lot.amounts()) {
            if (amount.kind() == AmountKind.FRAMEWORK_MAXIMUM) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal value(LotEstimate lot, ProcedureQuestion question) {
        boolean hasMaximum = hasMaximum(lot);
        var value = NOTHING;
        for (var amount : lot.amounts()) {
            if (!hasMaximum || !WITHIN_MAXIMUM.contains(amount.kind())) {
                value = value.add(times(amount.times(), withoutTax(amount.amount(), question)));
            }
        }
        return value;
    }

    private static BigDecimal times(int times, BigDecimal amount) {
        return times == 1 ? amount : amount.multiply(BigDecimal.valueOf(times));
    }

    private static BigDecimal withoutTax(BigDecimal amount, ProcedureQuestion question) {
        var rate = question.vatRate();
        return rate == null ? amount : amount.multiply(HUNDRED).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal maximum(ProcedureQuestion question) {
        var framework = question.framework();
        return framework == null || framework.maximum() == null
                ? BigDecimal.ZERO
                : withoutTax(framework.maximum(), question);
    }
}
