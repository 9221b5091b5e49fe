package fr.commandecommune.web.freeze;

import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.JointOrders.MemberNeed;
import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.need.Article;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What each member asks for in a frozen need. */
@Component
class FrozenFigures {

    private static final int AT_ONCE = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JointOrders jointOrders;

    FrozenFigures(JointOrders jointOrders) {
        this.jointOrders = jointOrders;
    }

    /**
     * The figures of one member.
     *
     * @param withoutVat € HT of one year, each line rounded
     * @param withVat € TTC of one year, each line rounded
     */
    record Figures(List<MemberNeed> lines, BigDecimal withoutVat, BigDecimal withVat) {}

    Figures of(HeldCampaign held, Snapshot snapshot, String siren) {
        var lines = new ArrayList<MemberNeed>();
        for (int page = 0; ; page++) {
            var found = jointOrders.needs(new RunId(snapshot.run()), siren, page, AT_ONCE);
            lines.addAll(found.rows());
            if (page + 1 >= found.pages()) {
                return sum(held, lines);
            }
        }
    }

    private static Figures sum(HeldCampaign held, List<MemberNeed> lines) {
        var articles =
                held.campaign().articles().stream().collect(Collectors.toMap(Article::code, Function.identity()));
        var withoutVat = BigDecimal.ZERO;
        var withVat = BigDecimal.ZERO;
        for (var line : lines) {
            var article = articles.get(line.article());
            if (article != null) {
                var amount = line.quantities()
                        .estimated()
                        .multiply(article.unitPrice())
                        .setScale(2, RoundingMode.HALF_UP);
                withoutVat = withoutVat.add(amount);
                withVat = withVat.add(
                        amount.multiply(HUNDRED.add(article.vatRate())).divide(HUNDRED, 2, RoundingMode.HALF_UP));
            }
        }
        return new Figures(List.copyOf(lines), withoutVat, withVat);
    }
}
