package fr.commandecommune.web.simulator;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.tenderpack.Description;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the simulator on the purchase of a campaign: its lots, their amounts, its days and its group. */
@Controller
class CampaignSimulation {

    private final Campaigns campaigns;
    private final Aggregation aggregation;
    private final Description description;

    CampaignSimulation(Campaigns campaigns, Aggregation aggregation, Description description) {
        this.campaigns = campaigns;
        this.aggregation = aggregation;
        this.description = description;
    }

    /** Where the purchase is not ready, the page of its procedure says why. */
    @GetMapping("/campaigns/{code}/procedure/simulator")
    String fill(@PathVariable String code, @ModelAttribute("account") Account account) throws IOException {
        var held = campaigns.open(code, account);
        var run = aggregation.latestDone(code);
        var reasons = "redirect:/campaigns/" + held.code() + "/procedure";
        if (run.isEmpty()) {
            return reasons;
        }
        try {
            var purchase = ReasonedPurchase.of(description.prepare(held, run.get()));
            return "redirect:/procedure?" + FilledFacts.of(purchase.question()).query();
        } catch (DossierRefused | UnknownFigure told) {
            return reasons;
        }
    }
}
