package fr.commandecommune.procedure;

import fr.commandecommune.procedure.SmallLotRule.Opened;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lots that the buyer means to take out of the common regime, checked one by one.
 *
 * @param detached those for which a way out is open
 * @param notAvailable those for which none is
 * @param overCeiling those that are not below their ceiling
 * @param value of all that are detached, in euros excluding tax
 */
record DetachedLots(Set<String> detached, List<String> notAvailable, List<String> overCeiling, BigDecimal value) {

    private static final DetachedLots NONE = new DetachedLots(Set.of(), List.of(), List.of(), BigDecimal.ZERO);

    static DetachedLots of(Purchase purchase, @Nullable Opened adapted, @Nullable Opened waived) {
        var choice = purchase.question().smallLots();
        if (choice.isEmpty()) {
            return NONE;
        }
        var detached = new HashSet<String>();
        var notAvailable = new ArrayList<String>();
        var overCeiling = new ArrayList<String>();
        check(choice.adapted(), adapted, purchase, detached, notAvailable, overCeiling);
        check(choice.noPublicity(), waived, purchase, detached, notAvailable, overCeiling);
        var value = purchase.lots().stream()
                .filter(lot -> detached.contains(lot.number()))
                .map(LotValue::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DetachedLots(Set.copyOf(detached), List.copyOf(notAvailable), List.copyOf(overCeiling), value);
    }

    private static void check(
            List<String> chosen,
            @Nullable Opened way,
            Purchase purchase,
            Set<String> detached,
            List<String> notAvailable,
            List<String> overCeiling) {
        if (way == null) {
            notAvailable.addAll(chosen);
            return;
        }
        detached.addAll(chosen);
        var wanted = new HashSet<>(chosen);
        purchase.lots().stream()
                .filter(lot -> wanted.contains(lot.number()))
                .filter(lot -> !way.holds(lot))
                .forEach(lot -> overCeiling.add(lot.number()));
    }

    /** Whether the lot is detached and is below its ceiling. */
    boolean holds(LotValue lot) {
        return detached.contains(lot.number()) && !overCeiling.contains(lot.number());
    }
}
