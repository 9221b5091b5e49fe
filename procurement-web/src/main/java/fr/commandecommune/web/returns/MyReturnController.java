package fr.commandecommune.web.returns;

import fr.commandecommune.need.Member;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.access.Role;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.math.BigDecimal;
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

/** « Mon retour »: where it stands, on one page that a phone holds; the approver says yes there, the commune contests there. */
@Controller
@RequestMapping("/campaigns/{code}/my-return")
class MyReturnController {

    private final Campaigns campaigns;
    private final MemberReturns returns;
    private final ReturnsBoard boards;
    private final ReturnLines lines;
    private final ProxyContests contests;

    MyReturnController(
            Campaigns campaigns,
            MemberReturns returns,
            ReturnsBoard boards,
            ReturnLines lines,
            ProxyContests contests) {
        this.campaigns = campaigns;
        this.returns = returns;
        this.boards = boards;
        this.lines = lines;
        this.contests = contests;
    }

    /**
     * One member's return.
     *
     * @param withVat € TTC of one year
     */
    record Shown(
            Member member,
            ReturnsBoard.Row row,
            MemberReturn standing,
            List<ReturnLines.Line> lines,
            BigDecimal withVat,
            List<SentBackLine> sentBack,
            List<ReturnEvent> history) {

        /** Whether the commune's approver has something to say yes to. */
        public boolean toApprove() {
            return standing.state() == MemberReturn.State.SUBMITTED || (!standing.begun() && row.file() != null);
        }

        /** Whether the service wrote last, in the place of the commune. */
        public boolean byProxy() {
            var author = standing.author();
            return author != null && author.proxy() && !standing.state().typed();
        }
    }

    @ModelAttribute("held")
    HeldCampaign held(@PathVariable String code, @ModelAttribute("account") Account account) {
        return campaigns.open(code, account);
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @ModelAttribute("account") Account account, Model model) {
        var board = boards.of(held);
        model.addAttribute("approver", account.role() == Role.APPROVER);
        model.addAttribute(
                "shown",
                account.officer()
                        ? List.of()
                        : held.membersOf(account).stream()
                                .map(member -> shown(held, board, member))
                                .toList());
        return "returns/mine";
    }

    @PostMapping("/{siren}/approve")
    String approve(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam long version,
            RedirectAttributes after) {
        requireOwn(held, account, siren);
        if (account.role() != Role.APPROVER) {
            throw new NoSuchPage();
        }
        try {
            returns.approve(held, siren, version, Author.own(account.displayName()));
            after.addFlashAttribute("done", "Le retour de " + held.nameOf(siren) + " est validé.");
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/my-return";
    }

    /** The approver says no: the return goes back to who types it, with the reason. */
    @PostMapping("/{siren}/refuse")
    String refuse(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after)
            throws IOException {
        requireOwn(held, account, siren);
        if (account.role() != Role.APPROVER) {
            throw new NoSuchPage();
        }
        try {
            returns.reopen(held, siren, version, Author.own(account.displayName()), words);
            after.addFlashAttribute(
                    "done", "Le retour de " + held.nameOf(siren) + " est rendu au secrétariat, avec votre motif.");
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/my-return";
    }

    @PostMapping("/{siren}/contest")
    String contest(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after)
            throws IOException {
        requireOwn(held, account, siren);
        try {
            contests.contest(held, siren, version, words, account.displayName());
            after.addFlashAttribute("done", "Votre retour vous est rouvert, et le service commun est averti.");
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/my-return";
    }

    private Shown shown(HeldCampaign held, ReturnsBoard.Board board, Member member) {
        var siren = member.siren();
        var own = lines.of(held, siren);
        return new Shown(
                member,
                board.of(siren),
                returns.of(held.code(), siren),
                own,
                own.stream().map(ReturnLines.Line::withVat).reduce(BigDecimal.ZERO, BigDecimal::add),
                returns.sentBack(held.code(), siren),
                returns.history(held.code(), siren));
    }

    private static void requireOwn(HeldCampaign held, Account account, String siren) {
        if (account.officer() || held.member(siren).isEmpty() || !account.mayRead(siren)) {
            throw new NoSuchPage();
        }
    }
}
