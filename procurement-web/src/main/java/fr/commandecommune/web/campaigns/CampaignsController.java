package fr.commandecommune.web.campaigns;

import fr.commandecommune.home.Home;
import fr.commandecommune.intake.CampaignRefused;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The campaigns, one of them, and the files with which a new one is opened. */
@Controller
class CampaignsController {

    private final Campaigns campaigns;
    private final CampaignLife life;
    private final NewCampaign newCampaign;

    CampaignsController(Campaigns campaigns, CampaignLife life, Home home) {
        this.campaigns = campaigns;
        this.life = life;
        this.newCampaign = new NewCampaign(home, campaigns);
    }

    @GetMapping("/campaigns")
    String list(@ModelAttribute("account") Account account, Model model) {
        var open = campaigns.openTo(account);
        model.addAttribute("campaigns", open);
        model.addAttribute(
                "standings",
                open.stream().collect(Collectors.toMap(HeldCampaign::code, held -> life.standing(held.code()))));
        return "campaigns/page";
    }

    @GetMapping("/campaigns/new")
    String empty() {
        return "campaigns/new";
    }

    @PostMapping("/campaigns/new")
    String open(
            @ModelAttribute("account") Account account,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean prepare,
            Model model)
            throws IOException {
        try {
            var held = newCampaign.open(files == null ? List.of() : files);
            if (prepare) {
                life.prepared(held.code(), account.displayName(), new Calendar(null, null, LatePolicy.REFUSE), null);
            } else {
                life.loaded(held.code(), account.displayName());
            }
            return "redirect:/campaigns/" + held.code();
        } catch (CampaignRefused refused) {
            model.addAttribute("faults", refused.faults());
            return "campaigns/new";
        } catch (Unfit unfit) {
            model.addAttribute("fault", unfit.sentence());
            return "campaigns/new";
        }
    }

    @GetMapping("/campaigns/{code}")
    String one(@PathVariable String code, @ModelAttribute("account") Account account, Model model) {
        var held = campaigns.open(code, account);
        model.addAttribute("held", held);
        model.addAttribute("loading", life.loading(code).orElse(null));
        model.addAttribute("standing", life.standing(code));
        model.addAttribute("freezing", life.freezing(code).orElse(null));
        model.addAttribute("articlesByLot", articlesByLot(held));
        return "campaigns/one";
    }

    private static Map<String, Long> articlesByLot(HeldCampaign held) {
        return held.campaign().articles().stream()
                .collect(Collectors.groupingBy(article -> article.lot(), Collectors.counting()));
    }
}
