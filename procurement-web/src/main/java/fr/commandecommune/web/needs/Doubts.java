package fr.commandecommune.web.needs;

import fr.commandecommune.need.Article;
import fr.commandecommune.need.Member;
import fr.commandecommune.need.Spelling;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.layout.French;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What makes a figure doubtful. It is asked once and forbids nothing; a figure that was confirmed is not doubted again. */
@Component
class Doubts {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final int MEMBERS_FROM = 5;
    private static final int WORDS_FROM = 3;

    private final SentFigures sent;
    private final French french;

    Doubts(SentFigures sent, French french) {
        this.sent = sent;
        this.french = french;
    }

    /** The questions that one line raises beside the others; none when its figure was confirmed. */
    List<String> of(
            HeldCampaign held,
            Member member,
            Article article,
            Map<String, EntryLine> lines,
            YearBefore.@Nullable Figures last) {
        var line = lines.getOrDefault(article.code(), EntryLine.NONE);
        var estimate = line.estimate();
        if (estimate.signum() == 0 || line.confirms(estimate)) {
            return List.of();
        }
        var questions = new ArrayList<String>();
        besideLastYear(held, article, estimate, last).ifPresent(questions::add);
        besideTheOthers(held, member, article, estimate).ifPresent(questions::add);
        twice(held, article, lines).ifPresent(questions::add);
        return questions;
    }

    private Optional<String> besideLastYear(
            HeldCampaign held, Article article, BigDecimal estimate, YearBefore.@Nullable Figures last) {
        var before = last == null ? BigDecimal.ZERO : last.meant().orElse(BigDecimal.ZERO);
        if (before.signum() == 0) {
            return Optional.empty();
        }
        var otherUnit = held.campaign().conversions().stream()
                .filter(one ->
                        one.article().equals(article.code()) || one.article().equals("*"))
                .filter(one -> one.factor().compareTo(BigDecimal.ONE) != 0)
                .filter(one -> estimate.multiply(one.factor()).compareTo(before) == 0)
                .findFirst();
        if (otherUnit.isPresent()) {
            return Optional.of("%s (%s), contre %s l’an dernier : compté en « %s » ? La quantité s’écrit en « %s »."
                    .formatted(
                            french.quantity(estimate),
                            article.unit(),
                            french.quantity(before),
                            otherUnit.get().unit(),
                            article.unit()));
        }
        var far = estimate.compareTo(before.multiply(TEN)) >= 0
                || estimate.multiply(TEN).compareTo(before) <= 0;
        return far
                ? Optional.of("%s (%s) ? %s l’an dernier."
                        .formatted(french.quantity(estimate), article.unit(), french.quantity(before)))
                : Optional.empty();
    }

    /** One member's estimate and its inhabitants. */
    private record Share(BigDecimal estimate, BigDecimal population) {
        static int perInhabitant(Share one, Share other) {
            return one.estimate.multiply(other.population).compareTo(other.estimate.multiply(one.population));
        }
    }

    /** As the aggregation does: beside the median per inhabitant of those who ask, this member among them, from five on. */
    private Optional<String> besideTheOthers(HeldCampaign held, Member member, Article article, BigDecimal estimate) {
        if (member.population() == 0) {
            return Optional.empty();
        }
        var estimates = new HashMap<>(sent.estimates(held, article.code()));
        estimates.put(member.siren(), estimate);
        var shares = held.campaign().members().stream()
                .filter(one -> one.population() > 0)
                .map(one -> new Share(
                        estimates.getOrDefault(one.siren(), BigDecimal.ZERO), BigDecimal.valueOf(one.population())))
                .filter(share -> share.estimate().signum() > 0)
                .sorted(Share::perInhabitant)
                .toList();
        if (shares.size() < MEMBERS_FROM) {
            return Optional.empty();
        }
        var one = shares.get((shares.size() - 1) / 2);
        var two = shares.get(shares.size() / 2);
        // estimate / population against (e1/p1 + e2/p2) / 2, by cross multiplication: a quotient would be rounded.
        var own = estimate.multiply(TWO).multiply(one.population()).multiply(two.population());
        var median = BigDecimal.valueOf(member.population())
                .multiply(one.estimate()
                        .multiply(two.population())
                        .add(two.estimate().multiply(one.population())));
        if (own.compareTo(median.multiply(TEN)) > 0) {
            return Optional.of(besideMedian(article, member, estimate, "plus de dix fois"));
        }
        return own.multiply(TEN).compareTo(median) < 0
                ? Optional.of(besideMedian(article, member, estimate, "moins du dixième de"))
                : Optional.empty();
    }

    private String besideMedian(Article article, Member member, BigDecimal estimate, String how) {
        return "%s (%s) pour %s habitants ? C’est %s la médiane par habitant des membres qui en demandent."
                .formatted(french.quantity(estimate), article.unit(), french.count(member.population()), how);
    }

    /** Another article asked for, of the same family, whose name is the same words or the same with a few more. */
    private Optional<String> twice(HeldCampaign held, Article article, Map<String, EntryLine> lines) {
        var words = words(article);
        return held.campaign().articles().stream()
                .filter(other -> !other.code().equals(article.code())
                        && other.family().equals(article.family())
                        && lines.getOrDefault(other.code(), EntryLine.NONE).answer() == Answer.ASKED
                        && alike(words, words(other)))
                .min(Comparator.comparing(Article::code))
                .map(other -> "%s de %s (« %s ») aussi : le même besoin deux fois ?"
                        .formatted(
                                french.quantity(lines.getOrDefault(other.code(), EntryLine.NONE)
                                        .estimate()),
                                other.code(),
                                other.label()));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        return Math.min(one.size(), other.size()) >= WORDS_FROM && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> words(Article article) {
        return Set.copyOf(
                Stream.of(Spelling.plain(article.label()).split(" ", -1)).toList());
    }
}
