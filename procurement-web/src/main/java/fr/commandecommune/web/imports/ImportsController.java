package fr.commandecommune.web.imports;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.aggregation.AggregationRun;
import fr.commandecommune.aggregation.JointOrders;
import fr.commandecommune.intake.CampaignRefused;
import fr.commandecommune.need.Anomaly;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a return: the file, its trial by line and column, the confirmation, and the way back. */
@Controller
@RequestMapping("/campaigns/{code}/imports")
class ImportsController {

    private static final int ERRORS_A_PAGE = 100;
    private static final long LARGEST = 10L * 1024 * 1024;

    private final Campaigns campaigns;
    private final Imports imports;
    private final Aggregation aggregation;
    private final JointOrders found;
    private final ErrorsFile errorsFile;

    ImportsController(
            Campaigns campaigns, Imports imports, Aggregation aggregation, JointOrders found, ErrorsFile errorsFile) {
        this.campaigns = campaigns;
        this.imports = imports;
        this.aggregation = aggregation;
        this.found = found;
        this.errorsFile = errorsFile;
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @ModelAttribute("account") Account account, Model model) {
        model.addAttribute("imports", imports.of(held, account));
        model.addAttribute("bodies", account.officer() ? null : held.membersOf(account));
        return "imports/page";
    }

    @PostMapping
    String send(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String siren,
            Model model)
            throws IOException {
        var fault = faultOf(file);
        if (fault != null || file == null) {
            model.addAttribute("fault", fault);
            return page(held, account, model);
        }
        try (var bytes = file.getInputStream()) {
            var sent = imports.send(held, account, body(held, account, siren), SentFile.of(nameOf(file)), bytes);
            return "redirect:" + address(held, sent.id());
        } catch (CampaignRefused refused) {
            model.addAttribute("fault", "La campagne elle-même est à corriger : " + refused.getMessage());
            return page(held, account, model);
        }
    }

    @GetMapping("/{id}")
    String trial(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        describe(held, imports.find(held, account, id), page, model);
        return "imports/trial";
    }

    /** The part of the page that changes while the file is being tried. */
    @GetMapping(path = "/{id}", headers = "HX-Request=true")
    String trialFragment(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id,
            Model model) {
        describe(held, imports.find(held, account, id), 0, model);
        return "imports/trial :: trial";
    }

    @PostMapping("/{id}/check")
    String checkAgain(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id) {
        imports.checkAgain(held, imports.find(held, account, id));
        return "redirect:" + address(held, id);
    }

    @PostMapping("/{id}/confirm")
    String confirm(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean replace,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes after)
            throws IOException {
        try {
            imports.confirm(held, account, imports.find(held, account, id), replace ? seen : null);
            after.addFlashAttribute("done", "Le retour est importé : il compte dans la prochaine agrégation.");
        } catch (Refusal refusal) {
            after.addFlashAttribute("refusal", refusal.sentence());
        }
        return "redirect:" + address(held, id);
    }

    @PostMapping("/{id}/drop")
    String drop(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id,
            RedirectAttributes after) {
        imports.drop(account, imports.find(held, account, id));
        after.addFlashAttribute("done", "L’envoi est abandonné : rien n’a changé.");
        return "redirect:/campaigns/" + held.code() + "/imports";
    }

    @PostMapping("/{id}/undo")
    String undo(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id,
            RedirectAttributes after)
            throws IOException {
        try {
            imports.undo(held, account, imports.find(held, account, id));
            after.addFlashAttribute("done", "L’import est annulé : la réponse précédente compte de nouveau.");
        } catch (Refusal refusal) {
            after.addFlashAttribute("refusal", refusal.sentence());
        }
        return "redirect:" + address(held, id);
    }

    /** What is to be corrected, as a file. */
    @GetMapping("/{id}/erreurs.csv")
    ResponseEntity<String> errors(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable UUID id) {
        var run = imports.find(held, account, id).check();
        if (run == null) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"erreurs.csv\"")
                .body(errorsFile.of(run));
    }

    private void describe(HeldCampaign held, ReturnImport sent, int page, Model model) {
        model.addAttribute("sent", sent);
        var run = sent.check() == null ? null : aggregation.find(sent.check()).orElse(null);
        model.addAttribute("run", run);
        if (run == null || run.state() != AggregationRun.State.DONE) {
            return;
        }
        model.addAttribute("counts", found.anomalyCounts(run.id()));
        model.addAttribute(
                "refusals", found.anomalies(run.id(), Anomaly.Severity.REFUS, Math.max(0, page), ERRORS_A_PAGE));
        model.addAttribute("alerts", found.anomalies(run.id(), Anomaly.Severity.ALERTE, 0, ERRORS_A_PAGE));
        model.addAttribute("infos", found.anomalies(run.id(), Anomaly.Severity.INFO, 0, ERRORS_A_PAGE));
        model.addAttribute("members", imports.spokenFor(held, sent));
        if (sent.state() == ReturnImport.State.SENT) {
            model.addAttribute("replaced", imports.replaced(held, sent));
        }
    }

    /** A secretary speaks for one body of hers; an officer for whoever the file names. */
    private static @Nullable String body(HeldCampaign held, Account account, @Nullable String siren) {
        if (account.officer()) {
            return null;
        }
        var own = held.membersOf(account);
        return own.stream()
                .map(member -> member.siren())
                .filter(one -> own.size() == 1 || one.equals(siren))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private static @Nullable String faultOf(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return "Choisir un fichier qui ne soit pas vide.";
        }
        if (!SentFile.of(nameOf(file)).known()) {
            return "« " + nameOf(file) + " » n’est pas un retour : envoyer un fichier CSV, TSV, TXT, XLSX ou ODS.";
        }
        return file.getSize() > LARGEST
                ? "Ce fichier dépasse 10 Mo : retirer les images et les feuilles inutiles."
                : null;
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static String address(HeldCampaign held, UUID id) {
        return "/campaigns/" + held.code() + "/imports/" + id;
    }
}
