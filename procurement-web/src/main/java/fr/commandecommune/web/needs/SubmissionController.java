package fr.commandecommune.web.needs;

import fr.commandecommune.need.Article;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.imports.Refusal;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.needs.MemberDesk.Seat;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import java.io.IOException;
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

/** What is about to be sent, sending it, and the receipt. */
@Controller
@RequestMapping("/campaigns/{code}/needs/{siren}")
class SubmissionController {

    private final MemberDesk desk;
    private final Lines lines;
    private final YearBefore yearBefore;
    private final Doubts doubts;
    private final Submission submission;
    private final MemberReturns returns;
    private final French french;

    SubmissionController(
            MemberDesk desk,
            Lines lines,
            YearBefore yearBefore,
            Doubts doubts,
            Submission submission,
            MemberReturns returns,
            French french) {
        this.desk = desk;
        this.lines = lines;
        this.yearBefore = yearBefore;
        this.doubts = doubts;
        this.submission = submission;
        this.returns = returns;
        this.french = french;
    }

    /** A line's reference and what is asked about it. */
    record Question(Article article, List<String> doubts) {}

    /** A line as the receipt lists it. */
    record Asked(Article article, EntryLine line) {}

    @GetMapping("/submit")
    String before(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            Model model) {
        var seat = desk.take(code, siren, account);
        var all = describe(seat, model);
        model.addAttribute(
                "editable", returns.editable(seat.held(), siren, seat.author().proxy()));
        model.addAttribute("mark", Submission.mark(all));
        model.addAttribute("replaced", submission.replaced(seat));
        model.addAttribute("questions", questions(seat, all));
        model.addAttribute(
                "blank",
                seat.held().campaign().articles().stream()
                        .filter(article -> answer(all, article) == Answer.BLANK)
                        .count());
        return "needs/submit";
    }

    @PostMapping("/submit")
    String send(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean replace,
            RedirectAttributes after)
            throws IOException {
        var seat = desk.take(code, siren, account);
        try {
            submission.check(seat, submission.send(seat, new Submission.Seen(mark, replace ? seen : null)));
            after.addFlashAttribute("done", "Le besoin de " + seat.member().name() + " est transmis.");
            return "redirect:" + seat.address() + "/receipt";
        } catch (Refusal refusal) {
            after.addFlashAttribute("refusal", refusal.sentence());
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:" + seat.address() + "/submit";
    }

    /** What was sent, to keep or to print. */
    @GetMapping("/receipt")
    String receipt(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            Model model) {
        var seat = desk.take(code, siren, account);
        if (returns.of(code, siren).state().typed()) {
            throw new NoSuchPage();
        }
        describe(seat, model);
        return "needs/receipt";
    }

    private Map<String, EntryLine> describe(Seat seat, Model model) {
        var held = seat.held();
        var all = lines.of(held, seat.siren());
        model.addAttribute("held", held);
        model.addAttribute("member", seat.member());
        model.addAttribute("here", seat.address());
        model.addAttribute("standing", returns.of(held.code(), seat.siren()));
        model.addAttribute(
                "counter", Told.Counter.of(Progress.of(held, all, yearBefore.of(held.code(), seat.siren())), french));
        model.addAttribute(
                "asked",
                held.campaign().articles().stream()
                        .filter(article -> answer(all, article) == Answer.ASKED)
                        .map(article -> new Asked(article, all.getOrDefault(article.code(), EntryLine.NONE)))
                        .toList());
        return all;
    }

    private List<Question> questions(Seat seat, Map<String, EntryLine> all) {
        var before = yearBefore.of(seat.held().code(), seat.siren());
        return seat.held().campaign().articles().stream()
                .filter(article -> answer(all, article) == Answer.ASKED)
                .map(article -> new Question(
                        article, doubts.of(seat.held(), seat.member(), article, all, before.get(article.code()))))
                .filter(question -> !question.doubts().isEmpty())
                .toList();
    }

    private static Answer answer(Map<String, EntryLine> all, Article article) {
        return all.getOrDefault(article.code(), EntryLine.NONE).answer();
    }
}
