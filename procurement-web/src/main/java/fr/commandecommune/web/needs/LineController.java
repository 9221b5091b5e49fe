package fr.commandecommune.web.needs;

import fr.commandecommune.web.access.Account;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.needs.MemberDesk.Seat;
import fr.commandecommune.web.needs.Written.Kept;
import fr.commandecommune.web.needs.Written.Outdated;
import fr.commandecommune.web.needs.Written.Shut;
import fr.commandecommune.web.needs.Written.Wrong;
import fr.commandecommune.web.returns.ReturnRefused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps one line as soon as it is typed: 200 kept, 409 written by somebody else meanwhile, 422 cannot be taken, 423 closed. */
@Controller
class LineController {

    private final MemberDesk desk;
    private final Lines lines;
    private final YearBefore yearBefore;
    private final Doubts doubts;
    private final French french;
    private final Clock clock;

    LineController(MemberDesk desk, Lines lines, YearBefore yearBefore, Doubts doubts, French french, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.yearBefore = yearBefore;
        this.doubts = doubts;
        this.french = french;
        this.clock = clock;
    }

    @PostMapping("/campaigns/{code}/needs/{siren}/line")
    ResponseEntity<Told> write(
            @PathVariable String code,
            @PathVariable String siren,
            @ModelAttribute("account") Account account,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String point,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "TYPE") TypedLine.Act act,
            @RequestParam(defaultValue = "") String estimated,
            @RequestParam(required = false) @Nullable String minimum,
            @RequestParam(required = false) @Nullable String maximum,
            @RequestParam(required = false) @Nullable String remark,
            @RequestParam(defaultValue = "false") boolean confirm) {
        var seat = desk.take(code, siren, account);
        var typed = new TypedLine(article, point, version, act, estimated, minimum, maximum, remark, confirm);
        try {
            return switch (lines.write(seat.held(), siren, seat.author(), typed)) {
                case Kept kept -> ResponseEntity.ok(saved(seat, typed, kept.line()));
                case Wrong wrong ->
                    told(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            new Told.Fault(wrong.part().name(), french.text(wrong.sentence()), wrong.proposals()));
                case Outdated outdated -> told(HttpStatus.CONFLICT, conflict(typed, outdated.theirs()));
                case Shut shut -> told(HttpStatus.LOCKED, new Told.Closed(french.text(shut.sentence())));
            };
        } catch (ReturnRefused refused) {
            return told(HttpStatus.LOCKED, new Told.Closed(french.text(refused.sentence())));
        }
    }

    private Told.Saved saved(Seat seat, TypedLine typed, EntryLine line) {
        var held = seat.held();
        var all = lines.of(held, seat.siren());
        var before = yearBefore.of(held.code(), seat.siren());
        var shown = shown(seat, typed.article(), line, before.get(typed.article()));
        return new Told.Saved(
                line.version(),
                line.answer().name(),
                shown.estimated(),
                typed.point().isEmpty()
                        ? shown.estimated()
                        : line.at(typed.point())
                                .map(NeedEntry::figures)
                                .map(figures -> Shown.typed(figures.estimated()))
                                .orElse(""),
                shown.minimum(),
                shown.maximum(),
                shown.remark(),
                "Enregistré à " + french.hour(clock.instant()),
                Told.Counter.of(Progress.of(held, all, before), french),
                doubts.of(held, seat.member(), shown.article(), all, before.get(typed.article())).stream()
                        .map(french::text)
                        .toList());
    }

    private static Row shown(Seat seat, String article, EntryLine line, YearBefore.@Nullable Figures last) {
        return new Row(0, seat.held().article(article).orElseThrow(), line, last, false, List.of(), Row.Notice.NONE);
    }

    private Told.Conflict conflict(TypedLine typed, EntryLine theirs) {
        var entry = theirs.at(typed.point()).or(() -> theirs.at(""));
        var figures = theirs.at(typed.point()).map(NeedEntry::figures);
        var estimated = figures.map(one -> Shown.typed(one.estimated())).orElse("");
        var single = figures.map(Shown::single).orElse(true);
        return new Told.Conflict(
                theirs.version(),
                french.text(entry.map(one -> one.author().told()).orElse("Une autre personne")
                        + " a modifié cette ligne à "
                        + french.hour(entry.map(NeedEntry::at).orElse(Instant.EPOCH))
                        + ". Rien n'a été remplacé : quelle réponse garder ?"),
                estimated,
                single ? "" : figures.map(one -> Shown.typed(one.minimum())).orElse(""),
                single ? "" : figures.map(one -> Shown.typed(one.maximum())).orElse(""),
                theirs.remark() == null ? "" : String.valueOf(theirs.remark()),
                theirs.answer() == NeedEntry.Answer.NOTHING,
                theirs.byPoint());
    }

    private static ResponseEntity<Told> told(HttpStatus status, Told told) {
        return ResponseEntity.status(status).body(told);
    }
}
