package fr.commandecommune.web.renewal;

import fr.commandecommune.intake.CampaignRefused;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/** « Reprendre l'an dernier », and what was really ordered. */
@Controller
@RequestMapping("/campaigns/{code}/renewal")
class RenewalController {

    private static final Pattern KIND = Pattern.compile("(?i).*\\.(csv|tsv|txt|xlsx|ods)");

    private final Campaigns campaigns;
    private final Renewal renewal;
    private final OrderedFile orderedFile;

    RenewalController(Campaigns campaigns, Renewal renewal, OrderedFile orderedFile) {
        this.campaigns = campaigns;
        this.renewal = renewal;
        this.orderedFile = orderedFile;
    }

    /** What is typed to take a campaign up again. */
    record Typed(String code, String title, String year) {}

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, Model model) {
        var next = held.campaign().year() + 1;
        return page(
                held,
                new Typed(nextCode(held), nextYear(held.title(), held.campaign().year()), String.valueOf(next)),
                model);
    }

    @PostMapping
    String renew(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @RequestParam(name = "newCode", defaultValue = "") String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String year,
            Model model,
            RedirectAttributes after)
            throws IOException {
        try {
            var renewed = renewal.renew(held, code, title, number(year), account.displayName());
            after.addFlashAttribute(
                    "done", "La campagne est en préparation, sans aucune réponse : vérifier ses dates, puis l'ouvrir.");
            return "redirect:/campaigns/" + renewed.code() + "/calendar";
        } catch (Unfit unfit) {
            model.addAttribute("refusal", unfit.sentence());
        } catch (CampaignRefused refused) {
            model.addAttribute("refusal", refused.getMessage());
        }
        return page(held, new Typed(code, title, year), model);
    }

    @PostMapping("/ordered")
    String ordered(
            @ModelAttribute("held") HeldCampaign held,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes after)
            throws IOException {
        var kind = KIND.matcher(file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        if (file == null || file.isEmpty() || !kind.matches()) {
            after.addFlashAttribute("refusal", "Choisir un fichier CSV, TSV, TXT, XLSX ou ODS qui ne soit pas vide.");
            return "redirect:/campaigns/" + held.code() + "/renewal";
        }
        try (var bytes = file.getInputStream()) {
            var taken = orderedFile.take(held, "commandes." + kind.group(1), bytes);
            if (taken.faults().isEmpty()) {
                after.addFlashAttribute("done", "Quantités commandées enregistrées : " + taken.taken() + ".");
                return "redirect:/campaigns/" + held.code() + "/renewal";
            }
            model.addAttribute("faults", taken.faults());
            return page(held, model);
        }
    }

    private String page(HeldCampaign held, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("dates", renewal.dates(held, held.campaign().year() + 1));
        return "renewal/page";
    }

    /** The code with the next year in the place of this one, or after it where it has none. */
    private static String nextCode(HeldCampaign held) {
        var year = held.campaign().year();
        var next = nextYear(held.code(), year);
        return next.equals(held.code()) ? next + "-" + (year + 1) : next;
    }

    private static String nextYear(String text, int year) {
        return text.replace(String.valueOf(year), String.valueOf(year + 1));
    }

    private static int number(String year) throws Unfit {
        if (!year.strip().matches("[0-9]{4}")) {
            throw new Unfit("« %s » n'est pas une année : écrire par exemple 2028.".formatted(year));
        }
        return Integer.parseInt(year.strip());
    }
}
