package fr.commandecommune.web.procedure;

import fr.commandecommune.aggregation.Aggregation;
import fr.commandecommune.dossier.DossierRefused;
import fr.commandecommune.law.UnknownFigure;
import fr.commandecommune.pack.ReasonedPurchase;
import fr.commandecommune.pack.ReasonedPurchase.TurningAmount;
import fr.commandecommune.procedure.ProcedureAnswer;
import fr.commandecommune.reasoning.Outcome;
import fr.commandecommune.reasoning.Remark;
import fr.commandecommune.reasoning.Step;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.tenderpack.Description;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            var answer = purchase.answer();
            model.addAttribute("question", purchase.question());
            model.addAttribute("answer", answer);
            model.addAttribute("reasons", reasons(answer));
            model.addAttribute("nearest", nearest(purchase.turningAmounts()));
            model.addAttribute("concluding", steps(answer, Outcome.CONCLUDES));
            model.addAttribute("asking", steps(answer, Outcome.ASKS));
            model.addAttribute("silent", steps(answer, Outcome.SILENT));
            return "procedure/page";
        } catch (DossierRefused refused) {
            model.addAttribute("refusals", refused.refusals());
        } catch (UnknownFigure unknown) {
            model.addAttribute("unknown", unknown.getMessage());
        }
        return "procedure/empty";
    }

    /** The last threshold reached and the next one, as far as there are any. */
    private static List<TurningAmount> nearest(List<TurningAmount> amounts) {
        var reached = amounts.stream().filter(one -> one.margin().signum() >= 0).reduce((earlier, later) -> later);
        var next = amounts.stream().filter(one -> one.margin().signum() < 0).findFirst();
        return Stream.of(reached, next).flatMap(Optional::stream).toList();
    }

    private static List<Step> steps(ProcedureAnswer answer, Outcome outcome) {
        return answer.explanation().stream()
                .filter(step -> step.outcome() == outcome)
                .toList();
    }

    /** The steps that led to the procedure: those that are not already told as a duty, a breach, a warning or a time limit. */
    private static List<Step> reasons(ProcedureAnswer answer) {
        var told = Stream.of(answer.duties(), answer.breaches(), answer.warnings())
                .flatMap(List::stream)
                .map(Remark::text)
                .collect(Collectors.toSet());
        var events = answer.timeLimits().stream()
                .map(limit -> limit.event().label().toLowerCase(Locale.FRENCH))
                .toList();
        return steps(answer, Outcome.CONCLUDES).stream()
                .filter(step -> !told.contains(step.text()))
                .filter(step -> events.stream().noneMatch(step.text().toLowerCase(Locale.FRENCH)::startsWith))
                .toList();
    }
}
