package fr.commandecommune.web.requests;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.returns.Author;
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

/** « Demander un article » : what one member asks for outside the catalogue, and what was answered. */
@Controller
@RequestMapping("/campaigns/{code}/needs/{siren}/requests")
class MemberRequestsController {

    private final Campaigns campaigns;
    private final ArticleRequests requests;

    MemberRequestsController(Campaigns campaigns, ArticleRequests requests) {
        this.campaigns = campaigns;
        this.requests = requests;
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @ModelAttribute("member")
    Member member(
            @ModelAttribute("held") HeldCampaign held,
            @PathVariable String siren,
            @ModelAttribute("account") Account account) {
        return held.member(siren).filter(one -> account.mayRead(siren)).orElseThrow(NoSuchPage::new);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @ModelAttribute("member") Member member, Model model) {
        model.addAttribute("requests", requests.of(held, member.siren()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", RequestForm.EMPTY);
        }
        return "requests/member";
    }

    @PostMapping
    String ask(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("member") Member member,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after)
            throws IOException {
        var form = new RequestForm(words, quantity, unit, reason);
        try {
            requests.ask(held, member.siren(), form, author(account, member));
            after.addFlashAttribute("done", "Votre demande est transmise : le service commun y répondra ici.");
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
            after.addFlashAttribute("form", form);
        }
        return back(held, member);
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("member") Member member,
            @PathVariable long id,
            RedirectAttributes after)
            throws IOException {
        try {
            requests.withdraw(held, member.siren(), id);
            after.addFlashAttribute("done", "La demande est retirée.");
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return back(held, member);
    }

    private static Author author(Account account, Member member) {
        return account.officer()
                ? Author.proxy(account.displayName(), member.name())
                : Author.own(account.displayName());
    }

    private static String back(HeldCampaign held, Member member) {
        return "redirect:/campaigns/" + held.code() + "/needs/" + member.siren() + "/requests";
    }
}
