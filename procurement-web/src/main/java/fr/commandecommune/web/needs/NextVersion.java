package fr.commandecommune.web.needs;

import fr.commandecommune.need.Figures;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.returns.Author;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next version of one article's line: the entries that change, and the line once they have. */
record NextVersion(String article, EntryLine line, Author author, Instant at) {

    /** One answer for the whole member; what its points said no longer counts. */
    List<NeedEntry> whole(Answer answer, @Nullable Figures figures, @Nullable String remark, boolean confirmed) {
        var entries = new ArrayList<NeedEntry>();
        entries.add(entry("", answer, figures, remark, confirmed && figures != null ? figures.estimated() : null));
        if (answer != Answer.BLANK) {
            line.entries().stream()
                    .filter(kept -> !kept.point().isEmpty() && kept.answer() != Answer.BLANK)
                    .forEach(kept -> entries.add(entry(kept.point(), Answer.BLANK, null, null, null)));
        }
        return entries;
    }

    /** One answer for a delivery point; a figure for the whole member no longer counts. */
    List<NeedEntry> atPoint(
            String point, Answer answer, @Nullable Figures figures, @Nullable String remark, boolean confirmed) {
        var others = line.entries().stream()
                .filter(kept -> !kept.point().isEmpty() && !kept.point().equals(point))
                .flatMap(kept -> Stream.ofNullable(kept.figures()))
                .map(Figures::estimated)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = figures == null ? others : others.add(figures.estimated());
        return List.of(
                entry(point, answer, figures, null, null),
                entry("", Answer.BLANK, null, remark, confirmed ? total : null));
    }

    /** Whether these entries say nothing new. */
    boolean alreadySays(List<NeedEntry> entries) {
        return entries.stream()
                .allMatch(entry -> line.at(entry.point())
                        .map(kept -> same(kept, entry))
                        .orElse(entry.answer() == Answer.BLANK && entry.remark() == null));
    }

    /** The line once these entries are written. */
    EntryLine with(List<NeedEntry> entries) {
        var all = new ArrayList<>(entries);
        line.entries().stream()
                .filter(kept ->
                        entries.stream().noneMatch(entry -> entry.point().equals(kept.point())))
                .forEach(all::add);
        return new EntryLine(all);
    }

    private static boolean same(NeedEntry kept, NeedEntry entry) {
        return kept.answer() == entry.answer()
                && Shown.same(kept.figures(), entry.figures())
                && Objects.equals(kept.remark(), entry.remark())
                && Shown.same(kept.confirmed(), entry.confirmed());
    }

    private NeedEntry entry(
            String point,
            Answer answer,
            @Nullable Figures figures,
            @Nullable String remark,
            @Nullable BigDecimal confirmed) {
        var before = line.at(point).map(NeedEntry::confirmed).orElse(null);
        return new NeedEntry(
                article,
                point,
                answer,
                figures,
                confirmed == null ? before : confirmed,
                remark,
                line.version() + 1,
                author,
                at);
    }
}
