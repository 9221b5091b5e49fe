package fr.commandecommune.web.home;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.returns.ReturnsBoard;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is to be done by the person who signed in, campaign by campaign. */
@Controller
class HomeController {

    private final Campaigns campaigns;
    private final Stages stages;
    private final ReturnsBoard boards;

    HomeController(Campaigns campaigns, Stages stages, ReturnsBoard boards) {
        this.campaigns = campaigns;
        this.stages = stages;
        this.boards = boards;
    }

    /** A campaign as the dashboard shows it. */
    record Shown(HeldCampaign held, List<Stages.Task> tasks, ReturnsBoard.Board board, List<ReturnsBoard.Row> own) {}

    @GetMapping("/home")
    String page(@ModelAttribute("account") Account account, Model model) {
        model.addAttribute(
                "shown",
                campaigns.openTo(account).stream()
                        .map(held -> shown(held, account))
                        .toList());
        return "home/page";
    }

    private Shown shown(HeldCampaign held, Account account) {
        var board = boards.of(held);
        var own = account.officer()
                ? List.<ReturnsBoard.Row>of()
                : held.membersOf(account).stream()
                        .map(member -> board.of(member.siren()))
                        .toList();
        return new Shown(held, stages.tasks(held, account), board, own);
    }
}
