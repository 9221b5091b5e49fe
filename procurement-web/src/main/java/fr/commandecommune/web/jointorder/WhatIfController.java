package fr.commandecommune.web.jointorder;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.dossier.JointOrderReader;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Supposition;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.tenderpack.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** « Et si… » : members that would leave, articles that would go to another lot. All of it is in the address; nothing is written. */
@Controller
class WhatIfController {

    private static final String SEPARATOR = ">";

    private final Campaigns campaigns;
    private final Aggregation aggregation;
    private final Description description;

    WhatIfController(Campaigns campaigns, Aggregation aggregation, Description description) {
        this.campaigns = campaigns;
        this.aggregation = aggregation;
        this.description = description;
    }

    /**
     * @param without SIREN of members that would leave
     * @param moved articles that would go elsewhere, as {@code PAP-001>2}
     * @param article one more that would, to the lot {@code to}
     */
    @GetMapping("/campaigns/{code}/joint-order/what-if")
    String page(
            @PathVariable String code,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") Set<String> without,
            @RequestParam(defaultValue = "") List<String> moved,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String to,
            Model model)
            throws IOException {
        var held = campaigns.open(code, account);
        var run = aggregation.latestDone(code);
        model.addAttribute("held", held);
        var file = run.flatMap(WhatIfController::jointOrder);
        if (run.isEmpty() || file.isEmpty()) {
            return "joint-order/empty";
        }
        var supposition = new Supposition(known(held, without), moves(held, moved, article, to));
        model.addAttribute("run", run.get());
        model.addAttribute("supposition", supposition);
        model.addAttribute(
                "articles",
                held.campaign().articles().stream()
                        .collect(Collectors.groupingBy(Article::lot, LinkedHashMap::new, Collectors.toList())));
        try {
            model.addAttribute("whatIf", suppose(held, run.get(), file.get(), supposition));
        } catch (DossierRefused refused) {
            model.addAttribute("refusals", refused.refusals());
        } catch (UnknownFigure unknown) {
            model.addAttribute("unknown", unknown.getMessage());
        }
        return "joint-order/what-if";
    }

    private WhatIf suppose(HeldCampaign held, AggregationRun run, Path jointOrder, Supposition supposition)
            throws IOException, DossierRefused {
        var order = JointOrderReader.read(jointOrder).order();
        var dossier = description.prepare(held, run);
        return WhatIf.of(
                order,
                ReasonedPurchase.of(dossier),
                supposition.of(order),
                ReasonedPurchase.of(dossier, supposition::of));
    }

    /** The file of a run, unless somebody took it away. */
    private static Optional<Path> jointOrder(AggregationRun run) {
        return Optional.ofNullable(run.outFolder())
                .map(folder -> folder.resolve("commande-groupee.json"))
                .filter(Files::isRegularFile);
    }

    private static Set<String> known(HeldCampaign held, Set<String> sirens) {
        return sirens.stream().filter(siren -> held.member(siren).isPresent()).collect(Collectors.toSet());
    }

    /** What the address says, as far as the campaign knows it; an article sent to its own lot does not move. */
    private static Map<String, String> moves(HeldCampaign held, List<String> moved, String article, String to) {
        var moves = new LinkedHashMap<String, String>();
        for (var move : moved) {
            var at = move.lastIndexOf(SEPARATOR);
            if (at > 0) {
                moves.put(move.substring(0, at), move.substring(at + 1));
            }
        }
        moves.put(article, to);
        moves.entrySet()
                .removeIf(move -> held.article(move.getKey())
                                .filter(known -> !known.lot().equals(move.getValue()))
                                .isEmpty()
                        || held.lot(move.getValue()).isEmpty());
        return moves;
    }
}
