package fr.commandecommune.web.aggregation;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRequest;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.CampaignBusy;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.intake.CampaignRefused;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.CampaignLife;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.freeze.Freeze;
import fr.commandecommune.web.freeze.Snapshots;
import fr.commandecommune.web.imports.ErrorsFile;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting an aggregation, following it, deciding about refused lines, freezing what came out. */
@Controller
@RequestMapping("/campaigns/{code}/aggregation")
class AggregationController {

    private static final int ERRORS_A_PAGE = 100;
    private static final int RUNS_SHOWN = 20;

    private final Campaigns campaigns;
    private final CampaignLife life;
    private final Aggregation aggregation;
    private final JointOrders found;
    private final OutFolders outFolders;
    private final Choices choices;
    private final ErrorsFile errorsFile;
    private final Freeze freeze;
    private final Snapshots snapshots;

    AggregationController(
            Campaigns campaigns,
            CampaignLife life,
            Aggregation aggregation,
            JointOrders found,
            OutFolders outFolders,
            Choices choices,
            ErrorsFile errorsFile,
            Freeze freeze,
            Snapshots snapshots) {
        this.campaigns = campaigns;
        this.life = life;
        this.aggregation = aggregation;
        this.found = found;
        this.outFolders = outFolders;
        this.choices = choices;
        this.errorsFile = errorsFile;
        this.freeze = freeze;
        this.snapshots = snapshots;
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, Model model) {
        var history = aggregation.history(held.code(), RUNS_SHOWN);
        model.addAttribute("history", history);
        model.addAttribute("choices", choices.of(held.code()));
        model.addAttribute("freezing", life.freezing(held.code()).orElse(null));
        history.stream().findFirst().ifPresent(run -> describe(run, 0, model));
        return "aggregation/page";
    }

    @PostMapping
    String start(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "false") boolean partial,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after)
            throws IOException {
        if (partial && reason.isBlank()) {
            after.addFlashAttribute("refusal", "Dire pourquoi les lignes refusées sont laissées de côté.");
            return "redirect:" + address(held);
        }
        try {
            var run = aggregation.start(comparedWithTheFrozen(
                    held, AggregationRequest.jointOrder(held.folder(), outFolders.next(held), partial)));
            choices.asked(run, held.code(), account, partial ? reason.strip() : null);
            return "redirect:" + address(held) + "/" + run;
        } catch (CampaignBusy busy) {
            after.addFlashAttribute("refusal", busy.getMessage());
        } catch (CampaignRefused refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:" + address(held);
    }

    @GetMapping("/{run}")
    String run(
            @ModelAttribute("held") HeldCampaign held,
            @PathVariable long run,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        describe(find(held, run), page, model);
        model.addAttribute("choice", choices.of(held.code()).get(run));
        model.addAttribute("freezing", life.freezing(held.code()).orElse(null));
        return "aggregation/run";
    }

    @PostMapping("/{run}/stop")
    String stop(@ModelAttribute("held") HeldCampaign held, @PathVariable long run, RedirectAttributes after) {
        aggregation.stop(find(held, run).id());
        after.addFlashAttribute(
                "done", "L’agrégation s’arrête à la fin de l’étape en cours. Reprendre donnera le même résultat.");
        return "redirect:" + address(held) + "/" + run;
    }

    /** The part of the page that changes while the job is at work. */
    @GetMapping(path = "/{run}", headers = "HX-Request=true")
    String progress(@ModelAttribute("held") HeldCampaign held, @PathVariable long run, Model model) {
        model.addAttribute("run", find(held, run));
        return "aggregation/run :: progress";
    }

    @GetMapping("/{run}/anomalies.csv")
    ResponseEntity<String> anomalies(@ModelAttribute("held") HeldCampaign held, @PathVariable long run) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"anomalies.csv\"")
                .body(errorsFile.of(find(held, run).id()));
    }

    @PostMapping("/freeze")
    String freeze(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            RedirectAttributes after)
            throws IOException {
        if (aggregation.latestDone(held.code()).isEmpty()) {
            throw new NoSuchPage();
        }
        try {
            freeze.freeze(held, account.displayName());
            after.addFlashAttribute("done", "Le besoin est gelé : les retours ne changent plus.");
            return "redirect:" + address(held);
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
            return "redirect:/campaigns/" + held.code() + "/freeze";
        }
    }

    /** What was frozen last is what the changes are told from, be it reopened since. */
    private AggregationRequest comparedWithTheFrozen(HeldCampaign held, AggregationRequest request) {
        return snapshots
                .last(held.code())
                .map(frozen -> request.comparedWith(new RunId(frozen.run())))
                .orElse(request);
    }

    private AggregationRun find(HeldCampaign held, long run) {
        return aggregation
                .find(new RunId(run))
                .filter(one -> one.campaign().equals(held.code()) && one.kind() == AggregationRequest.Kind.JOINT_ORDER)
                .orElseThrow(NoSuchPage::new);
    }

    private void describe(AggregationRun run, int page, Model model) {
        model.addAttribute("run", run);
        if (!run.over()) {
            return;
        }
        model.addAttribute("counts", found.anomalyCounts(run.id()));
        model.addAttribute(
                "refusals", found.anomalies(run.id(), Anomaly.Severity.REFUS, Math.max(0, page), ERRORS_A_PAGE));
        model.addAttribute("alerts", found.anomalies(run.id(), Anomaly.Severity.ALERTE, 0, ERRORS_A_PAGE));
        model.addAttribute("files", found.files(run.id()));
    }

    private static String address(HeldCampaign held) {
        return "/campaigns/" + held.code() + "/aggregation";
    }
}
