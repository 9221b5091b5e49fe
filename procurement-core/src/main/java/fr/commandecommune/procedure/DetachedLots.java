package fr.commandecommune.procedure;

import fr.commandecommune.procedure.SmallLotRule.Opened;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lots that the buyer means to take out of the common regime, checked one by one. */
final class DetachedLots {

    private static final DetachedLots NONE = new DetachedLots();

    private final Map<String, Regime> regimes = new HashMap<>();
    private final List<String> notAvailable = new ArrayList<>();
    private final List<String> overCeiling = new ArrayList<>();
    private BigDecimal value = BigDecimal.ZERO;

    private DetachedLots() {}

    /** @param adapted the way out by an adapted procedure, null where it is closed; likewise {@code waived} */
    static DetachedLots of(Purchase purchase, @Nullable Opened adapted, @Nullable Opened waived) {
        var choice = purchase.question().smallLots();
        if (choice.isEmpty()) {
            return NONE;
        }
        var lots = new DetachedLots();
        lots.check(purchase, choice.adapted(), Regime.SMALL_LOT_ADAPTED, adapted);
        lots.check(purchase, choice.noPublicity(), Regime.SMALL_LOT_NO_PUBLICITY, waived);
        return lots;
    }

    private void check(Purchase purchase, List<String> chosen, Regime regime, @Nullable Opened way) {
        if (way == null) {
            notAvailable.addAll(chosen);
            return;
        }
        var wanted = new HashSet<>(chosen);
        for (var lot : purchase.lots()) {
            if (wanted.contains(lot.number())) {
                value = value.add(lot.value());
                if (way.holds(lot)) {
                    regimes.put(lot.number(), regime);
                } else {
                    overCeiling.add(lot.number());
                }
            }
        }
    }

    /** Whether no lot leaves the common regime lawfully. */
    boolean none() {
        return regimes.isEmpty();
    }

    /** The regime that a lot is detached to, and is below the ceiling of; the common one for any other lot. */
    Regime regimeOf(LotValue lot) {
        return regimes.getOrDefault(lot.number(), Regime.MAIN);
    }

    /** The numbers of the lots chosen for which no way out is open. */
    List<String> notAvailable() {
        return notAvailable;
    }

    /** The numbers of the lots that are not below their ceiling. */
    List<String> overCeiling() {
        return overCeiling;
    }

    /** What all lots for which a way out is open are worth, in euros excluding tax. */
    BigDecimal value() {
        return value;
    }
}
