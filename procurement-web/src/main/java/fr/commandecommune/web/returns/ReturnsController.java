package fr.commandecommune.web.returns;

import fr.commandecommune.need.JointOrder.Status;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.layout.French;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has answered, for the officer: the board, the phone list, and accepting several at once. */
@Controller
@RequestMapping("/campaigns/{code}/returns")
class ReturnsController {

    private static final List<Choice> CHOICES = List.of(
            new Choice(null, "Tous"),
            new Choice(Status.ANSWERED, "Répondu"),
            new Choice(Status.NIL, "Rien cette année"),
            new Choice(Status.SILENT, "Sans réponse"));

    private final Campaigns campaigns;
    private final ReturnsBoard boards;
    private final FollowUp followUp;
    private final Approvals approvals;
    private final ProxyContests contests;
    private final PhoneList phoneList;
    private final French french;

    ReturnsController(
            Campaigns campaigns,
            ReturnsBoard boards,
            FollowUp followUp,
            Approvals approvals,
            ProxyContests contests,
            PhoneList phoneList,
            French french) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.followUp = followUp;
        this.approvals = approvals;
        this.contests = contests;
        this.phoneList = phoneList;
        this.french = french;
    }

    /** One of the ways to look at the board. */
    record Choice(@Nullable Status status, String label) {}

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(
            @ModelAttribute("held") HeldCampaign held,
            @RequestParam(required = false) @Nullable Status status,
            Model model) {
        var board = boards.of(held);
        model.addAttribute("board", board);
        model.addAttribute("choices", CHOICES);
        model.addAttribute("only", status);
        model.addAttribute("contested", contests.waiting(held.code()));
        model.addAttribute(
                "rows",
                followUp.of(held, board).stream()
                        .filter(member -> status == null || member.row().status() == status)
                        .toList());
        return "returns/page";
    }

    @PostMapping("/accept")
    String accept(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @RequestParam(required = false) @Nullable List<String> ticked,
            RedirectAttributes after) {
        var wanted = (ticked == null ? List.<String>of() : ticked)
                .stream()
                        .filter(one -> one.matches("[0-9]{9}:[0-9]{1,18}"))
                        .map(one -> new Approvals.Ticked(one.substring(0, 9), Long.parseLong(one.substring(10))))
                        .filter(one -> held.member(one.siren()).isPresent())
                        .toList();
        if (wanted.isEmpty()) {
            after.addFlashAttribute("refusal", "Cocher au moins un retour à accepter.");
            return "redirect:/campaigns/" + held.code() + "/returns";
        }
        var results = approvals.accept(held, wanted, account.displayName());
        var accepted = results.stream().filter(Approvals.Result::accepted).count();
        after.addFlashAttribute(
                "done",
                french.counted(accepted, "validée", "validées") + ", " + french.count(results.size() - accepted)
                        + " non.");
        after.addFlashAttribute(
                "notAccepted", results.stream().filter(one -> !one.accepted()).toList());
        return "redirect:/campaigns/" + held.code() + "/returns";
    }

    @GetMapping("/phone-list")
    String phoneList(@ModelAttribute("held") HeldCampaign held, Model model) {
        model.addAttribute("rows", followUp.toPhone(held));
        return "returns/phone-list";
    }

    @GetMapping("/appels.csv")
    ResponseEntity<String> phoneFile(@ModelAttribute("held") HeldCampaign held) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"appels.csv\"")
                .body(phoneList.of(followUp.toPhone(held)));
    }
}
