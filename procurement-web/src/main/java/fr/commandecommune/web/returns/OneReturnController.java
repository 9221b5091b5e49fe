package fr.commandecommune.web.returns;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member's return, for the officer: its lines and history, sending lines back, reopening, « rien cette année » on the phone. */
@Controller
@RequestMapping("/campaigns/{code}/returns/{siren:[0-9]{9}}")
class OneReturnController {

    private final Campaigns campaigns;
    private final ReturnsBoard boards;
    private final MemberReturns returns;
    private final ReturnLines lines;

    OneReturnController(Campaigns campaigns, ReturnsBoard boards, MemberReturns returns, ReturnLines lines) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.returns = returns;
        this.lines = lines;
    }

    /** Something that may be refused with a sentence. */
    @FunctionalInterface
    private interface Deed {
        void run() throws ReturnRefused, IOException;
    }

    @ModelAttribute("held")
    HeldCampaign held(
            @PathVariable String code, @PathVariable String siren, @ModelAttribute("account") Account account) {
        var held = campaigns.open(code, account);
        if (held.member(siren).isEmpty()) {
            throw new NoSuchPage();
        }
        return held;
    }

    @GetMapping
    String page(@ModelAttribute("held") HeldCampaign held, @PathVariable String siren, Model model) {
        model.addAttribute("row", boards.of(held).of(siren));
        model.addAttribute("standing", returns.of(held.code(), siren));
        model.addAttribute("sentBack", returns.sentBack(held.code(), siren));
        model.addAttribute("history", returns.history(held.code(), siren));
        model.addAttribute("lines", lines.of(held, siren));
        model.addAttribute("reasons", SendBackReason.values());
        return "returns/one";
    }

    /** The reason of a line is in the field {@code reason.REFERENCE}, its words in {@code words.REFERENCE}. */
    @PostMapping("/send-back")
    String sendBack(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after)
            throws IOException {
        return tried(held, siren, after, "Les lignes sont renvoyées : la commune reçoit un seul message.", () -> {
            returns.sendBack(held, siren, version, sentBack(held, typed), Author.own(account.displayName()));
        });
    }

    @PostMapping("/reopen")
    String reopen(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after)
            throws IOException {
        return tried(held, siren, after, "Le retour est rouvert.", () -> {
            returns.reopen(held, siren, version, Author.own(account.displayName()), reason);
        });
    }

    @PostMapping("/nil")
    String nil(
            @ModelAttribute("held") HeldCampaign held,
            @ModelAttribute("account") Account account,
            @PathVariable String siren,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after)
            throws IOException {
        return tried(held, siren, after, "« Rien cette année » est enregistré, et la commune en est avertie.", () -> {
            if (reason.isBlank()) {
                throw new ReturnRefused("Dire d'où vient cette réponse, par exemple : au téléphone, avec le maire.");
            }
            returns.nil(held, siren, version, Author.proxy(account.displayName(), held.nameOf(siren)), reason.strip());
        });
    }

    private static List<SentBackLine> sentBack(HeldCampaign held, Map<String, String> typed) throws ReturnRefused {
        var chosen = new ArrayList<SentBackLine>();
        for (var article : held.campaign().articles()) {
            var reason = typed.getOrDefault("reason." + article.code(), "");
            if (!reason.isBlank()) {
                chosen.add(new SentBackLine(
                        article.code(), reason(reason), typed.getOrDefault("words." + article.code(), "")));
            }
        }
        return chosen;
    }

    private static SendBackReason reason(String typed) throws ReturnRefused {
        for (var reason : SendBackReason.values()) {
            if (reason.name().equals(typed)) {
                return reason;
            }
        }
        throw new ReturnRefused("Le motif « " + typed + " » n'est pas dans la liste : en choisir un.");
    }

    private static String tried(HeldCampaign held, String siren, RedirectAttributes after, String done, Deed deed)
            throws IOException {
        try {
            deed.run();
            after.addFlashAttribute("done", done);
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:/campaigns/" + held.code() + "/returns/" + siren;
    }
}
