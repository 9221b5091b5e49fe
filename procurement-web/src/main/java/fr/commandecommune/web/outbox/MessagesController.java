package fr.commandecommune.web.outbox;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The mails about a campaign, for the officer: to whom, when, and whether they have gone. */
@Controller
class MessagesController {

    private final Campaigns campaigns;
    private final Outbox outbox;
    private final Post post;

    MessagesController(Campaigns campaigns, Outbox outbox, Post post) {
        this.campaigns = campaigns;
        this.outbox = outbox;
        this.post = post;
    }

    @GetMapping("/campaigns/{code}/messages")
    String page(@PathVariable String code, @ModelAttribute("account") Account account, Model model) {
        var held = campaigns.open(code, account);
        model.addAttribute("held", held);
        model.addAttribute("messages", outbox.of(held.code()));
        model.addAttribute("on", post.on());
        return "messages/page";
    }
}
