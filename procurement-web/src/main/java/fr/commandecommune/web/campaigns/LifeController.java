package fr.commandecommune.web.campaigns;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days of a campaign: the officer sets them, opens and closes. */
@Controller
@RequestMapping("/campaigns/{code}/calendar")
class LifeController {

    private final Campaigns campaigns;
    private final CampaignLife life;

    LifeController(Campaigns campaigns, CampaignLife life) {
        this.campaigns = campaigns;
        this.life = life;
    }

    /** The days as they were typed, right or wrong. */
    record Typed(String opens, String closes, LatePolicy late, String reason) {}

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, Model model) {
        var standing = life.standing(held.code());
        return page(held, new Typed(text(standing.opens()), text(standing.closes()), standing.late(), ""), model);
    }

    @PostMapping
    String schedule(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") String opens,
            @RequestParam(defaultValue = "") String closes,
            @RequestParam(defaultValue = "REFUSE") LatePolicy late,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes after) {
        try {
            var days = CampaignDays.of(held);
            var calendar = new Calendar(
                    days.read(opens, "l'ouverture").orElse(null),
                    days.read(closes, "la clôture").orElse(null),
                    late);
            life.schedule(held.code(), calendar, account.displayName(), reason);
            after.addFlashAttribute("done", "Les dates de la campagne sont enregistrées.");
            return address(held);
        } catch (Unfit unfit) {
            model.addAttribute("refusal", unfit.sentence());
            return page(held, new Typed(opens, closes, late, reason), model);
        }
    }

    @PostMapping("/open")
    String open(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            RedirectAttributes after) {
        try {
            life.open(held.code(), account.displayName());
            after.addFlashAttribute("done", "La campagne est ouverte : les communes peuvent répondre.");
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return address(held);
    }

    @PostMapping("/close")
    String close(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            RedirectAttributes after) {
        try {
            life.close(held.code(), account.displayName());
            after.addFlashAttribute("done", "La campagne est close.");
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return address(held);
    }

    private String page(HeldCampaign held, Typed typed, Model model) {
        model.addAttribute("standing", life.standing(held.code()));
        model.addAttribute("history", life.history(held.code()));
        model.addAttribute("policies", LatePolicy.values());
        model.addAttribute("typed", typed);
        return "campaigns/calendar";
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String address(HeldCampaign held) {
        return "redirect:/campaigns/" + held.code() + "/calendar";
    }
}
