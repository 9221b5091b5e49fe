package fr.commandecommune.web.jointorder;

import fr.commandecommune.aggregation.JointOrders.LotTotal;
import fr.commandecommune.aggregation.JointOrders.Summary;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The last row of the table of lots. */
@Component("lotTotals")
public class LotTotals {

    /** All lots together, one year. */
    public record Totals(int articles, BigDecimal estimated, BigDecimal taxed, BigDecimal maximum) {}

    public Totals of(Summary summary, Map<String, BigDecimal> taxed) {
        return new Totals(
                summary.lots().stream().mapToInt(LotTotal::articles).sum(),
                summary.lots().stream().map(LotTotal::estimatedAmount).reduce(BigDecimal.ZERO, BigDecimal::add),
                taxed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                summary.lots().stream().map(LotTotal::maximumAmount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
