package fr.commandecommune.aggregation;

import fr.commandecommune.aggregation.JointOrders.LotTotal;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.need.Nature;
import fr.commandecommune.procedure.Amount;
import fr.commandecommune.procedure.AmountKind;
import fr.commandecommune.procedure.Buyer;
import fr.commandecommune.procedure.BuyerCategory;
import fr.commandecommune.procedure.Framework;
import fr.commandecommune.procedure.LotEstimate;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.procedure.ProcedureQuestion;
import fr.commandecommune.procedure.ProcedureRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The procedure that a joint order leads to, by what its campaign alone says: local authorities, a framework whose maximum is the
 * sum of the lots, the law of the day of the launch.
 */
record OrderProcedure(LocalDate launchDate, int months) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int CENTS = 2;

    /** Empty where there is nothing to buy, and where the law of that day is not known. */
    Optional<ProcedureAnswer> of(List<LotTotal> lots) {
        var value = sum(lots);
        if (value.signum() == 0) {
            return Optional.empty();
        }
        var estimates = lots.stream()
                .filter(lot -> lot.maximumAmount().signum() > 0)
                .map(lot -> new LotEstimate(
                        lot.lot(), lot.title(), List.of(Amount.of(AmountKind.FRAMEWORK_MAXIMUM, whole(lot)))))
                .toList();
        var question = ProcedureQuestion.of(
                        launchDate, new Buyer(BuyerCategory.LOCAL_AUTHORITY, null), mainNature(lots), estimates)
                .with(new Framework(value, false, months, false));
        try {
            return Optional.of(ProcedureRules.answer(question));
        } catch (UnknownFigure notYet) {
            return Optional.empty();
        }
    }

    private BigDecimal sum(List<LotTotal> lots) {
        return lots.stream().map(this::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** € HT over the whole duration. */
    private BigDecimal whole(LotTotal lot) {
        return lot.maximumAmount()
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(MONTHS_OF_A_YEAR), CENTS, RoundingMode.HALF_UP);
    }

    /** The nature that weighs most (L1111-5). */
    private static Nature mainNature(List<LotTotal> lots) {
        Map<Nature, BigDecimal> sums = new EnumMap<>(Nature.class);
        lots.forEach(lot -> sums.merge(lot.nature(), lot.maximumAmount(), BigDecimal::add));
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Nature.SUPPLIES);
    }
}
