package fr.commandecommune.web.needs;

import fr.commandecommune.need.Article;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.needs.MemberDesk.Seat;
import fr.commandecommune.web.needs.TypedLine.Act;
import fr.commandecommune.web.needs.Written.Kept;
import fr.commandecommune.web.needs.Written.Outdated;
import fr.commandecommune.web.needs.Written.Shut;
import fr.commandecommune.web.needs.Written.Wrong;
import fr.commandecommune.web.returns.ReturnRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a page of lines sent as one form; each line is kept or told by itself. */
@Component
class PageSaving {

    private final Lines lines;
    private final YearBefore yearBefore;
    private final Doubts doubts;
    private final French french;

    PageSaving(Lines lines, YearBefore yearBefore, Doubts doubts, French french) {
        this.lines = lines;
        this.yearBefore = yearBefore;
        this.doubts = doubts;
        this.french = french;
    }

    /**
     * What became of a page.
     *
     * @param kept lines that were written
     * @param outdated whether somebody else had written in one of them meanwhile
     * @param notices by article, what is to be told of the others, and the questions about those kept
     */
    record Page(int kept, boolean outdated, Map<String, Row.Notice> notices) {
        Page {
            notices = Map.copyOf(notices);
        }

        boolean faultless() {
            return notices.values().stream().allMatch(notice -> notice.fault() == null);
        }
    }

    /** @throws ReturnRefused when the return may not be typed in now */
    Page save(Seat seat, PageForm form) throws ReturnRefused {
        var before = lines.of(seat.held(), seat.siren());
        var points = seat.held().campaign().deliveryPoints().stream()
                .filter(point -> point.siren().equals(seat.siren()))
                .toList();
        var notices = new LinkedHashMap<String, Row.Notice>();
        var kept = 0;
        var outdated = false;
        for (var article : seat.held().campaign().articles()) {
            var line = before.getOrDefault(article.code(), EntryLine.NONE);
            var own = OptionalLong.empty();
            for (var typed : form.of(article, points)) {
                if (untouched(typed, seenBy(seat, typed, line))) {
                    continue;
                }
                // The points of one line are sent together: after the first, the others are of the version it made.
                var now = typed.seenAt(own.orElse(typed.version()));
                switch (lines.write(seat.held(), seat.siren(), seat.author(), now)) {
                    case Kept written -> {
                        kept++;
                        own = OptionalLong.of(written.line().version());
                    }
                    case Wrong wrong -> notices.put(article.code(), notice(typed, wrong));
                    case Outdated theirs -> {
                        outdated = true;
                        notices.put(article.code(), notice(typed, told(article, theirs)));
                    }
                    case Shut shut -> notices.put(article.code(), notice(typed, shut.sentence()));
                }
            }
        }
        return new Page(kept, outdated, notices);
    }

    /** The questions about these lines, by article. */
    Map<String, Row.Notice> questions(Seat seat, List<String> articles) {
        var all = lines.of(seat.held(), seat.siren());
        var before = yearBefore.of(seat.held().code(), seat.siren());
        return seat.held().campaign().articles().stream()
                .filter(article -> articles.contains(article.code()))
                .collect(Collectors.toMap(
                        Article::code,
                        article -> new Row.Notice(
                                null,
                                null,
                                doubts.of(seat.held(), seat.member(), article, all, before.get(article.code())),
                                List.of())));
    }

    /** The articles of a form's lines. */
    static List<String> articles(Seat seat, PageForm form) {
        return seat.held().campaign().articles().stream()
                .filter(article -> !form.of(article, List.of()).isEmpty())
                .map(Article::code)
                .toList();
    }

    private EntryLine seenBy(Seat seat, TypedLine typed, EntryLine line) {
        return typed.version() == line.version()
                ? line
                : lines.as(seat.held(), seat.siren(), typed.article(), typed.version());
    }

    /** A page sends all its lines: those nobody touched say again what was shown. */
    private static boolean untouched(TypedLine typed, EntryLine seen) {
        if (typed.act() != Act.TYPE || typed.confirm()) {
            return false;
        }
        if (!typed.point().isEmpty()) {
            return typed.estimated()
                    .strip()
                    .equals(seen.at(typed.point())
                            .map(NeedEntry::figures)
                            .map(figures -> Shown.typed(figures.estimated()))
                            .orElse(""));
        }
        var figures = seen.figures();
        var beside = figures.filter(one -> !Shown.single(one));
        return same(
                        typed.estimated(),
                        figures.map(one -> Shown.typed(one.estimated())).orElse(""))
                && same(
                        typed.minimum(),
                        beside.map(one -> Shown.typed(one.minimum())).orElse(""))
                && same(
                        typed.maximum(),
                        beside.map(one -> Shown.typed(one.maximum())).orElse(""))
                && same(typed.remark(), seen.remark() == null ? "" : String.valueOf(seen.remark()));
    }

    private static boolean same(@Nullable String typed, String shown) {
        return typed == null || typed.strip().equals(shown);
    }

    /** A point's figure is proposed by the scripts only: a button answers for the whole line. */
    private static Row.Notice notice(TypedLine typed, Wrong wrong) {
        return new Row.Notice(
                typed, wrong.sentence(), List.of(), typed.point().isEmpty() ? wrong.proposals() : List.of());
    }

    private static Row.Notice notice(TypedLine typed, String sentence) {
        return new Row.Notice(typed, sentence, List.of(), List.of());
    }

    private String told(Article article, Outdated outdated) {
        var theirs = outdated.theirs();
        var entry = theirs.at("").orElseThrow();
        var said = switch (theirs.answer()) {
            case ASKED -> french.quantity(theirs.estimate()) + " (" + article.unit() + ")";
            case NOTHING -> "« rien »";
            case BLANK -> "aucune réponse";
        };
        return entry.author().told() + " a modifié cette ligne à " + french.hour(entry.at()) + " : " + said
                + ". Rien n'a été remplacé : enregistrer de nouveau pour garder ce que vous avez écrit, ou écrire la valeur à garder.";
    }
}
