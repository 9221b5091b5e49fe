package fr.commandecommune.web.requests;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer's list of requests outside the catalogue: put to an article, refused, or taken up again. */
@Controller
@RequestMapping("/campaigns/{code}/requests")
class RequestsController {

    private final Campaigns campaigns;
    private final ArticleRequests requests;

    RequestsController(Campaigns campaigns, ArticleRequests requests) {
        this.campaigns = campaigns;
        this.requests = requests;
    }

    /** Something that may be refused with a sentence. */
    @FunctionalInterface
    private interface Deed {
        void run() throws Unfit, IOException;
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, Model model) {
        model.addAttribute("requests", requests.of(held));
        return "requests/page";
    }

    @PostMapping("/{id}/map")
    String map(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "1") String factor,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                "La demande compte désormais dans le besoin de la commune.",
                () -> requests.map(held, id, article, factor, account.displayName()));
    }

    @PostMapping("/{id}/refuse")
    String refuse(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                "La réponse est enregistrée, la commune la lit sur sa page.",
                () -> requests.refuse(held, id, why, account.displayName()));
    }

    @PostMapping("/{id}/reopen")
    String reopen(@ModelAttribute("held") HeldCampaign held, @PathVariable long id, RedirectAttributes after)
            throws IOException {
        return tried(held, after, "La réponse est reprise.", () -> requests.reopen(held, id));
    }

    private static String tried(HeldCampaign held, RedirectAttributes after, String done, Deed deed)
            throws IOException {
        try {
            deed.run();
            after.addFlashAttribute("done", done);
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/requests";
    }
}
