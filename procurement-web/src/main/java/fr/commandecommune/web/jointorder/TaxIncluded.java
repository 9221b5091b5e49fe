package fr.commandecommune.web.jointorder;

import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.JointOrders.OrderLine;
import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.need.Article;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The amounts with VAT that a town hall's budget counts, beside those without that the law compares. */
@Component
class TaxIncluded {

    private static final int AT_ONCE = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JointOrders jointOrders;

    TaxIncluded(JointOrders jointOrders) {
        this.jointOrders = jointOrders;
    }

    /** € TTC of one year by lot. */
    Map<String, BigDecimal> ofLots(HeldCampaign held, JointOrders.Summary summary) {
        var taxed = new HashMap<String, BigDecimal>();
        summary.lots().forEach(lot -> taxed.put(lot.lot(), ofLot(held, summary.run(), lot.lot())));
        return taxed;
    }

    /** € TTC of one year of a lot, the sum of its rounded lines. */
    BigDecimal ofLot(HeldCampaign held, RunId run, String lot) {
        var sum = BigDecimal.ZERO;
        for (int page = 0; ; page++) {
            var lines = jointOrders.lines(run, lot, page, AT_ONCE);
            for (var line : lines.rows()) {
                sum = sum.add(of(held, line));
            }
            if (page + 1 >= lines.pages()) {
                return sum;
            }
        }
    }

    /** € TTC of one year of a line, rounded half-up to the cent. */
    BigDecimal of(HeldCampaign held, OrderLine line) {
        var rate = held.article(line.article()).map(Article::vatRate).orElse(BigDecimal.ZERO);
        return line.estimatedAmount().multiply(HUNDRED.add(rate)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
