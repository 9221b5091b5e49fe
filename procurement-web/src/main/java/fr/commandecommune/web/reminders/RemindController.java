package fr.commandecommune.web.reminders;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.layout.French;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Relancer » : the officer reminds at once those that have not answered. */
@Controller
class RemindController {

    private final Campaigns campaigns;
    private final Reminders reminders;
    private final French french;

    RemindController(Campaigns campaigns, Reminders reminders, French french) {
        this.campaigns = campaigns;
        this.reminders = reminders;
        this.french = french;
    }

    @PostMapping("/campaigns/{code}/returns/remind")
    String remind(@PathVariable String code, @ModelAttribute("account") Account account, RedirectAttributes after) {
        try {
            var written = reminders.ask(campaigns.open(code, account));
            after.addFlashAttribute(
                    "done",
                    written == 0
                            ? "Personne à relancer : tous ont répondu, ou ont été relancés aujourd'hui."
                            : french.counted(written, "message préparé", "messages préparés")
                                    + " : voir la page « Messages ».");
        } catch (Unfit unfit) {
            after.addFlashAttribute("refusal", unfit.sentence());
        }
        return "redirect:/campaigns/" + code + "/returns";
    }
}
