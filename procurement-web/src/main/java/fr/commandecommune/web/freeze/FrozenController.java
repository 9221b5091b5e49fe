package fr.commandecommune.web.freeze;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's page of its frozen figures, and « Je conteste ». */
@Controller
@RequestMapping("/campaigns/{code}/frozen")
class FrozenController {

    private final Campaigns campaigns;
    private final Snapshots snapshots;
    private final FrozenFigures figures;
    private final Contestations contestations;

    FrozenController(Campaigns campaigns, Snapshots snapshots, FrozenFigures figures, Contestations contestations) {
        this.campaigns = campaigns;
        this.snapshots = snapshots;
        this.figures = figures;
        this.contestations = contestations;
    }

    /** One member's figures and what it contested. */
    record Shown(Member member, FrozenFigures.Figures figures, List<Contestation> contestations) {}

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @ModelAttribute("account") Account account, Model model) {
        var snapshot = snapshots.last(held.code()).orElse(null);
        model.addAttribute("snapshot", snapshot);
        if (snapshot != null) {
            var all = contestations.of(held.code());
            model.addAttribute("lastDay", contestations.lastDay(held, snapshot));
            model.addAttribute("inTime", contestations.inTime(held, snapshot));
            model.addAttribute(
                    "shown",
                    held.membersOf(account).stream()
                            .map(member -> new Shown(
                                    member,
                                    figures.of(held, snapshot, member.siren()),
                                    all.stream()
                                            .filter(one -> one.siren().equals(member.siren()))
                                            .toList()))
                            .toList());
        }
        return "freeze/frozen";
    }

    @PostMapping("/{siren}/contest")
    String contest(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        var snapshot = snapshots.last(held.code()).orElseThrow(NoSuchPage::new);
        if (account.officer() || held.member(siren).isEmpty() || !account.mayRead(siren)) {
            throw new NoSuchPage();
        }
        try {
            contestations.contest(held, snapshot, siren, words, account.displayName());
            after.addFlashAttribute(
                    "done", "Votre contestation est enregistrée : le service commun vous répondra ici.");
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/frozen";
    }
}
