package fr.commandecommune.web.jointorder;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.JointOrderViews;
import fr.commandecommune.aggregation.JointOrderViews.Row;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The joint order by member, by delivery point, by family: the same total from every side. */
@Controller
class ViewsController {

    private final Campaigns campaigns;
    private final Aggregation aggregation;
    private final JointOrders jointOrders;
    private final JointOrderViews views;

    ViewsController(Campaigns campaigns, Aggregation aggregation, JointOrders jointOrders, JointOrderViews views) {
        this.campaigns = campaigns;
        this.aggregation = aggregation;
        this.jointOrders = jointOrders;
        this.views = views;
    }

    /** A side to look from. */
    enum Side {
        MEMBER("Par membre", "Membre"),
        POINT("Par point de livraison", "Point de livraison"),
        FAMILY("Par famille", "Famille");

        private final String label;
        private final String head;

        Side(String label, String head) {
            this.label = label;
            this.head = head;
        }

        public String label() {
            return label;
        }

        /** What stands above its first column. */
        public String head() {
            return head;
        }
    }

    @GetMapping("/campaigns/{code}/joint-order/views")
    String page(
            @PathVariable String code,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "MEMBER") Side by,
            Model model) {
        var held = campaigns.open(code, account);
        var run = aggregation.latestDone(code);
        model.addAttribute("held", held);
        if (run.isEmpty()) {
            return "joint-order/empty";
        }
        var summary = jointOrders.summary(run.get().id()).orElseThrow();
        var rows = rows(run.get().id(), by);
        var shown = by == Side.FAMILY
                ? rows
                : rows.stream().filter(row -> account.mayRead(row.siren())).toList();
        model.addAttribute("run", run.get());
        model.addAttribute("by", by);
        model.addAttribute("sides", Side.values());
        model.addAttribute("rows", shown);
        model.addAttribute("points", points(held));
        var estimated = sum(summary.lots(), JointOrders.LotTotal::estimatedAmount);
        var maximum = sum(summary.lots(), JointOrders.LotTotal::maximumAmount);
        model.addAttribute("estimated", estimated);
        model.addAttribute("maximum", maximum);
        model.addAttribute("hidden", rows.size() - shown.size());
        model.addAttribute("restEstimated", estimated.subtract(sum(shown, Row::estimatedAmount)));
        model.addAttribute("restMaximum", maximum.subtract(sum(shown, Row::maximumAmount)));
        return "joint-order/views";
    }

    private List<Row> rows(RunId run, Side by) {
        return switch (by) {
            case MEMBER -> views.byMember(run);
            case POINT -> views.byDeliveryPoint(run);
            case FAMILY -> views.byFamily(run);
        };
    }

    /** Labels of the delivery points, by SIREN and code. */
    private static Map<String, String> points(HeldCampaign held) {
        return held.campaign().deliveryPoints().stream()
                .collect(Collectors.toMap(
                        point -> point.siren() + "/" + point.code(), point -> point.label(), (one, other) -> one));
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
