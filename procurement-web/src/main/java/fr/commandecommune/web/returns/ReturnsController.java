package fr.commandecommune.web.returns;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has answered, for the officer. */
@Controller
class ReturnsController {

    private static final List<Choice> CHOICES = List.of(
            new Choice(null, "Tous"),
            new Choice(Status.ANSWERED, "Répondu"),
            new Choice(Status.NIL, "Rien cette année"),
            new Choice(Status.SILENT, "Sans réponse"));

    private final Campaigns campaigns;
    private final ReturnsBoard boards;

    ReturnsController(Campaigns campaigns, ReturnsBoard boards) {
        this.campaigns = campaigns;
        this.boards = boards;
    }

    /** One of the ways to look at the board. */
    record Choice(@Nullable Status status, String label) {}

    @GetMapping("/campaigns/{code}/returns")
    String page(
            @PathVariable String code,
            @ModelAttribute("account") Account account,
            @RequestParam(required = false) @Nullable Status status,
            Model model) {
        var held = campaigns.open(code, account);
        var board = boards.of(held);
        model.addAttribute("held", held);
        model.addAttribute("board", board);
        model.addAttribute("choices", CHOICES);
        model.addAttribute("only", status);
        model.addAttribute(
                "rows",
                board.rows().stream()
                        .filter(row -> status == null || row.status() == status)
                        .toList());
        return "returns/page";
    }
}
