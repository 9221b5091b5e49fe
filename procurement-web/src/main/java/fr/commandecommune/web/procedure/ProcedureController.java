package fr.commandecommune.web.procedure;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.tenderpack.Description;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The procedure of a joint order, with every rule that was examined: what the note of the pack prints. */
@Controller
class ProcedureController {

    private final Campaigns campaigns;
    private final Aggregation aggregation;
    private final Description description;

    ProcedureController(Campaigns campaigns, Aggregation aggregation, Description description) {
        this.campaigns = campaigns;
        this.aggregation = aggregation;
        this.description = description;
    }

    @GetMapping("/campaigns/{code}/procedure")
    String page(@PathVariable String code, @ModelAttribute("account") Account account, Model model) throws IOException {
        var held = campaigns.open(code, account);
        model.addAttribute("held", held);
        var run = aggregation.latestDone(code);
        if (run.isEmpty()) {
            return "procedure/empty";
        }
        try {
            var purchase = ReasonedPurchase.of(description.prepare(held, run.get()));
            model.addAttribute("shown", ShownAnswer.of(purchase));
            return "procedure/page";
        } catch (DossierRefused refused) {
            model.addAttribute("refusals", refused.refusals());
        } catch (UnknownFigure unknown) {
            model.addAttribute("unknown", unknown.getMessage());
        }
        return "procedure/empty";
    }
}
