package fr.commandecommune.web.needs;

import fr.commandecommune.need.Figures;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole line of one article: either one answer for the whole member, or one for each of its delivery points. What is said of
 * the line as a whole, its remark among others, stands with the whole member's entry.
 */
record EntryLine(List<NeedEntry> entries) {

    static final EntryLine NONE = new EntryLine(List.of());

    EntryLine {
        entries = List.copyOf(entries);
    }

    /** Grows with each write, whatever was written; 0 before the first. */
    long version() {
        return entries.stream().mapToLong(NeedEntry::version).max().orElse(0);
    }

    Optional<NeedEntry> at(String point) {
        return entries.stream().filter(entry -> entry.point().equals(point)).findFirst();
    }

    Answer answer() {
        if (says(Answer.ASKED)) {
            return Answer.ASKED;
        }
        return says(Answer.NOTHING) ? Answer.NOTHING : Answer.BLANK;
    }

    /** Whether the need is told point by point. */
    boolean byPoint() {
        return entries.stream()
                .anyMatch(entry ->
                        entry.answer() == Answer.ASKED && !entry.point().isEmpty());
    }

    /** The need, the sum of the points where there are some; absent where nothing is asked. */
    public Optional<Figures> figures() {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.figures()))
                .reduce(Figures::plus);
    }

    /** The estimate, 0 where nothing is asked. */
    BigDecimal estimate() {
        return figures().map(Figures::estimated).orElse(BigDecimal.ZERO);
    }

    public @Nullable String remark() {
        return at("").map(NeedEntry::remark).orElse(null);
    }

    /** Whether somebody has already said that this very estimate is meant. */
    boolean confirms(BigDecimal estimate) {
        return at("").map(NeedEntry::confirmed)
                .filter(confirmed -> confirmed.compareTo(estimate) == 0)
                .isPresent();
    }

    private boolean says(Answer answer) {
        return entries.stream().anyMatch(entry -> entry.answer() == answer);
    }
}
