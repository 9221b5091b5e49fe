package fr.commandecommune.web.jointorder;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.imports.Imports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The joint order: lots, their lines, each member's share, and the line of the file it comes from. */
@Controller
@RequestMapping("/campaigns/{code}/joint-order")
class JointOrderController {

    private static final int LINES_A_PAGE = 200;
    private static final int SHARES_A_PAGE = 400;
    private static final List<String> FILES = List.of(
            "commande-groupee.xlsx",
            "commande-groupee.json",
            "besoins-normalises.csv",
            "livraisons.csv",
            "ecarts.csv",
            "anomalies.csv",
            "rapprochement.pdf",
            "rapprochement.json");

    private final Campaigns campaigns;
    private final CampaignLife life;
    private final Aggregation aggregation;
    private final JointOrders jointOrders;
    private final Imports imports;
    private final TaxIncluded taxIncluded;
    private final SourceLines sources;

    JointOrderController(
            Campaigns campaigns,
            CampaignLife life,
            Aggregation aggregation,
            JointOrders jointOrders,
            Imports imports,
            TaxIncluded taxIncluded,
            SourceLines sources) {
        this.campaigns = campaigns;
        this.life = life;
        this.aggregation = aggregation;
        this.jointOrders = jointOrders;
        this.imports = imports;
        this.taxIncluded = taxIncluded;
        this.sources = sources;
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @ModelAttribute("account") Account account, Model model) {
        var run = aggregation.latestDone(held.code());
        if (run.isEmpty()) {
            return "joint-order/empty";
        }
        var summary = jointOrders.summary(run.get().id()).orElseThrow();
        model.addAttribute("run", run.get());
        model.addAttribute("summary", summary);
        model.addAttribute("taxed", taxIncluded.ofLots(held, summary));
        model.addAttribute("members", jointOrders.members(run.get().id()));
        model.addAttribute("freezing", life.freezing(held.code()).orElse(null));
        model.addAttribute("outdated", outdated(held, run.get()));
        model.addAttribute("files", account.officer() ? written(run.get()) : List.of());
        if (!account.officer()) {
            model.addAttribute("shares", ownShares(held, account, run.get()));
        }
        return "joint-order/page";
    }

    @GetMapping("/lots/{number}")
    String lot(
            @ModelAttribute("held") HeldCampaign held,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var run = done(held);
        var summary = jointOrders.summary(run.id()).orElseThrow();
        model.addAttribute("run", run);
        model.addAttribute(
                "lot",
                summary.lots().stream()
                        .filter(lot -> lot.lot().equals(number))
                        .findFirst()
                        .orElseThrow(NoSuchPage::new));
        model.addAttribute("taxed", taxIncluded.ofLot(held, run.id(), number));
        model.addAttribute("lines", jointOrders.lines(run.id(), number, Math.max(0, page), LINES_A_PAGE));
        return "joint-order/lot";
    }

    @GetMapping("/articles/{article}")
    String article(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String article,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var run = done(held);
        var line = jointOrders.line(run.id(), article).orElseThrow(NoSuchPage::new);
        var shares = jointOrders.shares(run.id(), article, Math.max(0, page), SHARES_A_PAGE);
        model.addAttribute("run", run);
        model.addAttribute("line", line);
        model.addAttribute("lot", held.lot(line.lot()).orElseThrow());
        model.addAttribute("taxed", taxIncluded.of(held, line));
        model.addAttribute("shares", shares);
        model.addAttribute("visible", visible(shares.rows(), account));
        return "joint-order/article";
    }

    /** The line of a return that a figure comes from; only to whom may read what that member wrote. */
    @GetMapping("/articles/{article}/{siren}")
    String source(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String article,
            @PathVariable String siren,
            Model model) {
        if (!account.mayRead(siren)) {
            throw new NoSuchPage();
        }
        var run = done(held);
        var line = jointOrders.line(run.id(), article).orElseThrow(NoSuchPage::new);
        var share = jointOrders.shares(run.id(), article, 0, Integer.MAX_VALUE).rows().stream()
                .filter(one -> one.siren().equals(siren))
                .toList();
        if (share.isEmpty()) {
            throw new NoSuchPage();
        }
        model.addAttribute("run", run);
        model.addAttribute("line", line);
        model.addAttribute("lot", held.lot(line.lot()).orElseThrow());
        model.addAttribute("shares", share);
        model.addAttribute("sources", sources.of(held, article, share, account));
        return "joint-order/source";
    }

    @GetMapping("/files/{name}")
    ResponseEntity<Resource> file(@ModelAttribute("held") HeldCampaign held, @PathVariable String name) {
        if (!FILES.contains(name)) {
            throw new NoSuchPage();
        }
        return Optional.ofNullable(done(held).outFolder())
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(JointOrderController::download)
                .orElseThrow(NoSuchPage::new);
    }

    private static ResponseEntity<Resource> download(Path file) {
        var name = String.valueOf(file.getFileName());
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(new FileSystemResource(file));
    }

    private AggregationRun done(HeldCampaign held) {
        return aggregation.latestDone(held.code()).orElseThrow(NoSuchPage::new);
    }

    private boolean outdated(HeldCampaign held, AggregationRun run) {
        return imports.lastChange(held.code())
                .filter(change -> change.isAfter(run.startedAt()))
                .isPresent();
    }

    private static List<JointOrders.Share> visible(List<JointOrders.Share> shares, Account account) {
        return shares.stream().filter(share -> account.mayRead(share.siren())).toList();
    }

    private static List<String> written(AggregationRun run) {
        var folder = run.outFolder();
        return folder == null
                ? List.of()
                : FILES.stream()
                        .filter(name -> Files.isRegularFile(folder.resolve(name)))
                        .toList();
    }

    private Map<String, List<JointOrders.MemberNeed>> ownShares(
            HeldCampaign held, Account account, AggregationRun run) {
        var shares = new LinkedHashMap<String, List<JointOrders.MemberNeed>>();
        for (var member : held.membersOf(account)) {
            shares.put(
                    member.name(),
                    new ArrayList<>(jointOrders
                            .needs(run.id(), member.siren(), 0, SHARES_A_PAGE)
                            .rows()));
        }
        return shares;
    }
}
