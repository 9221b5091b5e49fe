package fr.commandecommune.web.needs;

import fr.commandecommune.need.Article;
import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.campaigns.Campaigns;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.needs.MemberDesk.Seat;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grid of one member: one question a line, by pages where there are no scripts, all the lines where there are. */
@Controller
@RequestMapping("/campaigns/{code}/needs")
class NeedsController {

    private final Campaigns campaigns;
    private final MemberDesk desk;
    private final Lines lines;
    private final YearBefore yearBefore;
    private final PageSaving saving;
    private final NeighbourFigures neighbours;
    private final MemberReturns returns;
    private final French french;
    private final Clock clock;

    NeedsController(
            Campaigns campaigns,
            MemberDesk desk,
            Lines lines,
            YearBefore yearBefore,
            PageSaving saving,
            NeighbourFigures neighbours,
            MemberReturns returns,
            French french,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.lines = lines;
        this.yearBefore = yearBefore;
        this.saving = saving;
        this.neighbours = neighbours;
        this.returns = returns;
        this.french = french;
        this.clock = clock;
    }

    /** What part of the grid is looked at. */
    record Look(String view, int page, String q) {

        Look {
            page = Math.max(1, page);
        }

        View shape() {
            return View.of(view);
        }
    }

    @ModelAttribute("look")
    Look look(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String q) {
        return new Look(View.of(view).word(), page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1, q);
    }

    /** Whose needs? Somebody who works for one member only is led to it. */
    @GetMapping
    String members(@PathVariable String code, @ModelAttribute("account") Account account, Model model) {
        var held = campaigns.open(code, account);
        var own = held.membersOf(account);
        if (own.size() == 1) {
            return "redirect:/campaigns/" + code + "/needs/" + own.getFirst().siren();
        }
        model.addAttribute("held", held);
        model.addAttribute("members", own);
        model.addAttribute("standing", returns.of(code));
        return "needs/members";
    }

    @GetMapping("/{siren}")
    String page(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @ModelAttribute("look") Look look,
            Model model) {
        var seat = desk.take(code, siren, account);
        var doubtful = model.getAttribute("doubtful") instanceof List<?> articles
                ? articles.stream().map(String::valueOf).toList()
                : List.<String>of();
        return show(seat, look, saving.questions(seat, doubtful), model);
    }

    /** The lines that follow the first page, for the script that shows them all. */
    @GetMapping("/{siren}/rest")
    String rest(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @ModelAttribute("look") Look look,
            Model model) {
        var seat = desk.take(code, siren, account);
        show(seat, look, Map.of(), model);
        model.addAttribute("lean", true);
        model.addAttribute("families", grid(seat, look, Map.of()).afterTheFirstPage());
        return "needs/rows :: rows";
    }

    /** A page of lines, sent as one form. */
    @PostMapping("/{siren}")
    String save(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @ModelAttribute("look") Look look,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        var seat = desk.take(code, siren, account);
        var form = new PageForm(fields);
        try {
            var page = saving.save(seat, form);
            var filled = form.likeLastYear().isPresent()
                    ? lines.likeLastYear(
                            seat.held(),
                            siren,
                            seat.author(),
                            form.likeLastYear().get())
                    : 0;
            if (page.faultless()) {
                after.addFlashAttribute("done", told(page.kept() + filled));
                after.addFlashAttribute("doubtful", PageSaving.articles(seat, form));
                return "redirect:" + seat.address() + address(look);
            }
            if (page.outdated()) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            }
            model.addAttribute("saved", told(page.kept() + filled));
            return show(seat, look, page.notices(), model);
        } catch (ReturnRefused refused) {
            model.addAttribute("refusal", refused.sentence());
            return show(seat, look, Map.of(), model);
        }
    }

    /** « Comme l'an dernier », for a family or for every line without an answer. */
    @PostMapping("/{siren}/last-year")
    String likeLastYear(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @ModelAttribute("look") Look look,
            @RequestParam(required = false) @Nullable String family,
            RedirectAttributes after) {
        var seat = desk.take(code, siren, account);
        Predicate<Article> which = article -> family == null || family.equals(article.family());
        try {
            after.addFlashAttribute("done", told(lines.likeLastYear(seat.held(), siren, seat.author(), which)));
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:" + seat.address() + address(look);
    }

    /** « Rien cette année », for the whole return. */
    @PostMapping("/{siren}/nothing")
    String nothing(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            RedirectAttributes after)
            throws java.io.IOException {
        var seat = desk.take(code, siren, account);
        try {
            var standing = returns.of(code, siren);
            returns.nil(seat.held(), siren, standing.version(), seat.author(), null);
            after.addFlashAttribute(
                    "done",
                    "« Rien cette année » est enregistré pour " + seat.member().name() + ".");
        } catch (ReturnRefused refused) {
            after.addFlashAttribute("refusal", refused.sentence());
        }
        return "redirect:" + seat.address();
    }

    /** Every version of one line. */
    @GetMapping("/{siren}/history")
    String history(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") String article,
            Model model) {
        var seat = desk.take(code, siren, account);
        model.addAttribute("held", seat.held());
        model.addAttribute("member", seat.member());
        model.addAttribute(
                "article", seat.held().article(article).orElseThrow(fr.commandecommune.web.access.NoSuchPage::new));
        model.addAttribute("versions", lines.history(seat.held(), siren, article));
        return "needs/history";
    }

    private String show(Seat seat, Look look, Map<String, Row.Notice> notices, Model model) {
        var held = seat.held();
        var grid = grid(seat, look, notices);
        var all = lines.of(held, seat.siren());
        var before = yearBefore.of(held.code(), seat.siren());
        model.addAttribute("held", held);
        model.addAttribute("member", seat.member());
        model.addAttribute("here", seat.address());
        model.addAttribute("standing", returns.of(held.code(), seat.siren()));
        model.addAttribute("sentBack", returns.sentBack(held.code(), seat.siren()));
        model.addAttribute(
                "editable", returns.editable(held, seat.siren(), seat.author().proxy()));
        model.addAttribute("countingInstead", lines.countingInstead(held, seat.siren()));
        model.addAttribute("counter", Told.Counter.of(Progress.of(held, all, before), french));
        model.addAttribute("knowsLastYear", !before.isEmpty());
        model.addAttribute(
                "neighbours", before.isEmpty() ? neighbours.of(held, seat.member()) : Map.<String, BigDecimal>of());
        model.addAttribute(
                "points",
                held.campaign().deliveryPoints().stream()
                        .filter(point -> point.siren().equals(seat.siren()))
                        .toList());
        model.addAttribute("lean", false);
        model.addAttribute("pages", grid.pages());
        model.addAttribute("found", grid.rows().size());
        model.addAttribute("families", grid.page(look.page()));
        model.addAttribute(
                "faults",
                grid.rows().stream().filter(row -> row.fault() != null).toList());
        model.addAttribute(
                "questions",
                grid.rows().stream().filter(row -> !row.doubts().isEmpty()).toList());
        return "needs/page";
    }

    private Grid grid(Seat seat, Look look, Map<String, Row.Notice> notices) {
        var held = seat.held();
        var grid = Grid.of(
                held,
                seat.siren(),
                lines.of(held, seat.siren()),
                yearBefore.of(held.code(), seat.siren()),
                returns.editable(held, seat.siren(), seat.author().proxy()),
                notices);
        return look.q().isBlank() ? grid : grid.search(look.q());
    }

    private String told(int kept) {
        return kept == 0
                ? "Aucune ligne n'a changé."
                : "Enregistré à " + french.hour(clock.instant()) + " : " + french.counted(kept, "ligne.", "lignes.");
    }

    private static String address(Look look) {
        return org.springframework.web.util.UriComponentsBuilder.newInstance()
                .queryParam("view", look.view())
                .queryParam("page", look.page())
                .queryParamIfPresent(
                        "q", look.q().isBlank() ? java.util.Optional.empty() : java.util.Optional.of(look.q()))
                .encode()
                .build()
                .toUriString();
    }
}
