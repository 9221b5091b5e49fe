package fr.commandecommune.web.needs;

import fr.commandecommune.intake.TypedNeed;
import fr.commandecommune.intake.TypedNeeds;
import fr.commandecommune.need.Article;
import fr.commandecommune.need.Figures;
import fr.commandecommune.need.Figures.Part;
import fr.commandecommune.web.access.NoSuchPage;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.needs.Written.Kept;
import fr.commandecommune.web.needs.Written.Outdated;
import fr.commandecommune.web.needs.Written.Shut;
import fr.commandecommune.web.needs.Written.Wrong;
import fr.commandecommune.web.returns.Author;
import fr.commandecommune.web.returns.MemberReturns;
import fr.commandecommune.web.returns.ReturnRefused;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member's lines, typed one by one. The first thing typed takes over what a file of the member said, so that nothing of it is
 * lost; from then on each line has its version, and what was seen in an older version is not written.
 */
@Component
class Lines {

    private static final int LONGEST_REMARK = 1000;

    private final NeedEntries entries;
    private final FromFiles fromFiles;
    private final YearBefore yearBefore;
    private final MemberReturns returns;
    private final Clock clock;

    Lines(NeedEntries entries, FromFiles fromFiles, YearBefore yearBefore, MemberReturns returns, Clock clock) {
        this.entries = entries;
        this.fromFiles = fromFiles;
        this.yearBefore = yearBefore;
        this.returns = returns;
        this.clock = clock;
    }

    /** By article: what was typed, or what the member's files say while nothing was typed. */
    Map<String, EntryLine> of(HeldCampaign held, String siren) {
        var typed = entries.of(held.code(), siren);
        return byArticle(typed.isEmpty() ? fromFiles.of(held, siren) : typed);
    }

    /** The files that count for the member while what was typed does not yet; none while nothing was typed. */
    List<String> countingInstead(HeldCampaign held, String siren) {
        return begun(held, siren) ? fromFiles.names(held, siren) : List.of();
    }

    /** Whether anything was typed on the site. */
    boolean begun(HeldCampaign held, String siren) {
        return !entries.of(held.code(), siren).isEmpty();
    }

    /** An article's line as it stood in one of its versions. */
    EntryLine as(HeldCampaign held, String siren, String article, long version) {
        var latest = new LinkedHashMap<String, NeedEntry>();
        history(held, siren, article).stream()
                .filter(entry -> entry.version() <= version)
                .forEach(entry -> latest.putIfAbsent(entry.point(), entry));
        return new EntryLine(List.copyOf(latest.values()));
    }

    /** Every version of a line, newest first. */
    List<NeedEntry> history(HeldCampaign held, String siren, String article) {
        return entries.history(held.code(), siren, article);
    }

    /** Writes what was typed in one line, unless it is wrong, outdated or comes too late. */
    @Transactional(rollbackFor = ReturnRefused.class)
    public Written write(HeldCampaign held, String siren, Author author, TypedLine typed) throws ReturnRefused {
        var article = held.article(typed.article()).orElseThrow(NoSuchPage::new);
        requirePoint(held, siren, typed.point());
        entries.hold(held.code(), siren);
        var editable = returns.editable(held, siren, author.proxy());
        var why = editable.why();
        if (why != null) {
            return new Shut(why);
        }
        if (!editable.article(article.code())) {
            return new Shut("Le service commun n’a pas renvoyé cette ligne : elle ne change plus.");
        }
        var line = begin(held, siren, author).getOrDefault(article.code(), EntryLine.NONE);
        var remark = typed.remark() == null ? line.remark() : blankless(typed.remark());
        if (remark != null && remark.length() > LONGEST_REMARK) {
            return wrong("La remarque dépasse 1 000 caractères : la raccourcir.");
        }
        var last = yearBefore.of(held.code(), siren).get(article.code());
        if (typed.act() == TypedLine.Act.LAST_YEAR && last == null) {
            return wrong("Rien n’est connu de l’an dernier pour cet article : écrire la quantité.");
        }
        var next = new NextVersion(article.code(), line, author, clock.instant());
        return switch (need(new TypedNeeds(held.campaign()), article, line, typed, last)) {
            case TypedNeed.Refused refused -> new Wrong(refused.part(), refused.sentence(), refused.proposals());
            case TypedNeed.Asked asked ->
                typed.point().isEmpty() && line.byPoint()
                        ? wrong(sharedOut(line))
                        : keep(held, siren, next, typed, Answer.ASKED, asked.figures(), remark);
            case TypedNeed.Nothing unused -> keep(held, siren, next, typed, Answer.NOTHING, null, remark);
            case TypedNeed.Blank unused -> keep(held, siren, next, typed, blank(line, typed.point()), null, remark);
        };
    }

    /** « Comme l'an dernier » for every line that has no answer yet; how many lines it filled. */
    @Transactional(rollbackFor = ReturnRefused.class)
    public int likeLastYear(HeldCampaign held, String siren, Author author, Predicate<Article> which)
            throws ReturnRefused {
        entries.hold(held.code(), siren);
        var editable = returns.editable(held, siren, author.proxy());
        var lines = begin(held, siren, author);
        var before = yearBefore.of(held.code(), siren);
        var reading = new TypedNeeds(held.campaign());
        var written = new ArrayList<NeedEntry>();
        for (var article : held.campaign().articles()) {
            var line = lines.getOrDefault(article.code(), EntryLine.NONE);
            var last = before.get(article.code());
            if (last != null
                    && line.answer() == Answer.BLANK
                    && editable.article(article.code())
                    && which.test(article)
                    && likeLast(reading, article, last) instanceof TypedNeed.Asked asked) {
                written.addAll(new NextVersion(article.code(), line, author, clock.instant())
                        .whole(Answer.ASKED, asked.figures(), line.remark(), false));
            }
        }
        entries.write(held.code(), siren, written);
        return written.size();
    }

    private Written keep(
            HeldCampaign held,
            String siren,
            NextVersion next,
            TypedLine typed,
            Answer answer,
            @Nullable Figures figures,
            @Nullable String remark) {
        var said = typed.confirm() && remark == null && figures != null
                ? "Quantité confirmée : " + Shown.typed(figures.estimated())
                : remark;
        var written = typed.point().isEmpty()
                ? next.whole(answer, figures, said, typed.confirm())
                : next.atPoint(typed.point(), answer, figures, said, typed.confirm());
        if (next.alreadySays(written)) {
            return new Kept(next.line());
        }
        if (next.line().version() != typed.version()) {
            return new Outdated(next.line());
        }
        entries.write(held.code(), siren, written);
        return new Kept(next.with(written));
    }

    /** The lines, after what a file said was taken over, if nothing was typed before. */
    private Map<String, EntryLine> begin(HeldCampaign held, String siren, Author author) throws ReturnRefused {
        var typed = entries.of(held.code(), siren);
        if (typed.isEmpty()) {
            typed = fromFiles.of(held, siren);
            entries.write(held.code(), siren, typed);
        }
        var standing = returns.of(held.code(), siren);
        if (!standing.begun() || !author.equals(standing.author())) {
            returns.draft(held, siren, standing.version(), author);
        }
        return byArticle(typed);
    }

    private static TypedNeed need(
            TypedNeeds reading, Article article, EntryLine line, TypedLine typed, YearBefore.@Nullable Figures last) {
        return switch (typed.act()) {
            case NOTHING -> new TypedNeed.Nothing();
            case LAST_YEAR -> last == null ? new TypedNeed.Blank() : likeLast(reading, article, last);
            case TYPE -> {
                var kept = line.at(typed.point()).map(NeedEntry::figures).orElse(null);
                yield reading.read(
                        article,
                        shownBeside(typed.minimum(), kept, Figures::minimum),
                        typed.estimated(),
                        shownBeside(typed.maximum(), kept, Figures::maximum));
            }
        };
    }

    private interface Figure {
        BigDecimal of(Figures figures);
    }

    /** A figure that the page does not show stays as it was kept, unless one figure stood for all three. */
    private static String shownBeside(@Nullable String typed, @Nullable Figures kept, Figure figure) {
        if (typed != null) {
            return typed;
        }
        return kept == null || Shown.single(kept) ? "" : Shown.typed(figure.of(kept));
    }

    private static TypedNeed likeLast(TypedNeeds reading, Article article, YearBefore.Figures last) {
        return reading.read(article, "", last.meant().map(Shown::typed).orElse(""), "");
    }

    /** An empty field beside « Rien » still says that nothing is needed; anywhere else it is no answer. */
    private static Answer blank(EntryLine line, String point) {
        return line.at(point)
                .map(NeedEntry::answer)
                .filter(Answer.NOTHING::equals)
                .orElse(Answer.BLANK);
    }

    private static Wrong wrong(String sentence) {
        return new Wrong(Part.ESTIMATED, sentence, List.of());
    }

    private static String sharedOut(EntryLine line) {
        return "Cette ligne est répartie par point de livraison (total " + Shown.typed(line.estimate())
                + ") : écrire la quantité de chaque point, ou dire « Rien » puis écrire celle de toute la collectivité.";
    }

    private static Map<String, EntryLine> byArticle(List<NeedEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        NeedEntry::article, Collectors.collectingAndThen(Collectors.toList(), EntryLine::new)));
    }

    private static void requirePoint(HeldCampaign held, String siren, String point) {
        if (!point.isEmpty()
                && held.campaign().deliveryPoints().stream()
                        .noneMatch(
                                one -> one.siren().equals(siren) && one.code().equals(point))) {
            throw new NoSuchPage();
        }
    }

    private static @Nullable String blankless(String remark) {
        return remark.isBlank() ? null : remark.strip();
    }
}
