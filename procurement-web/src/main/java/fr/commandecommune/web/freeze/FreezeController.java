package fr.commandecommune.web.freeze;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.CampaignLife;
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

/** The officer's page of the freeze: a choice for each silent member, the freeze itself, what members contest. */
@Controller
@RequestMapping("/campaigns/{code}/freeze")
class FreezeController {

    private final Campaigns campaigns;
    private final CampaignLife life;
    private final SilentMembers silent;
    private final Freeze freeze;
    private final Snapshots snapshots;
    private final Contestations contestations;

    FreezeController(
            Campaigns campaigns,
            CampaignLife life,
            SilentMembers silent,
            Freeze freeze,
            Snapshots snapshots,
            Contestations contestations) {
        this.campaigns = campaigns;
        this.life = life;
        this.silent = silent;
        this.freeze = freeze;
        this.snapshots = snapshots;
        this.contestations = contestations;
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
        model.addAttribute("freezing", life.freezing(held.code()).orElse(null));
        model.addAttribute("silent", silent.of(held));
        model.addAttribute("unfinished", freeze.unfinished(held));
        model.addAttribute("choices", Choice.values());
        model.addAttribute("current", freeze.current(held).orElse(null));
        model.addAttribute("snapshots", snapshots.of(held.code()));
        model.addAttribute("contestations", contestations.of(held.code()));
        return "freeze/page";
    }

    @PostMapping
    String freeze(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                "Le besoin est gelé : les retours ne changent plus.",
                () -> freeze.freeze(held, account.displayName()));
    }

    @PostMapping("/reopen")
    String reopen(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                "Le besoin est dégelé : le gel suivant en fera un nouveau.",
                () -> freeze.reopen(held, account.displayName(), reason));
    }

    @PostMapping("/silent/{siren}")
    String choose(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam Choice choice,
            @RequestParam(defaultValue = "") String motive,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                held.nameOf(siren) + " : " + choice.label() + ".",
                () -> silent.choose(held, siren, choice, motive, account.displayName()));
    }

    @PostMapping("/silent/{siren}/undo")
    String undo(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                held.nameOf(siren) + " : le choix est repris.",
                () -> silent.undo(held, siren, account.displayName()));
    }

    @PostMapping("/contests/{id}")
    String answer(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes after)
            throws IOException {
        return tried(
                held,
                after,
                "La réponse est enregistrée, la commune la lit sur sa page.",
                () -> contestations.answer(held.code(), id, answer, account.displayName()));
    }

    private static String tried(HeldCampaign held, RedirectAttributes after, String done, Deed deed)
            throws IOException {
        try {
            deed.run();
            after.addFlashAttribute("done", done);
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/freeze";
    }
}
