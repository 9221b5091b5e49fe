package fr.commandecommune.web.needs;

import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How far a member is.
 *
 * @param answered articles with an answer, « rien » included
 * @param articles articles of the catalogue
 * @param total € TTC of one year of what is asked
 * @param lastYear € TTC of what was ordered last year (asked, where that is not known), at this year's prices
 */
record Progress(int answered, int articles, BigDecimal total, Optional<BigDecimal> lastYear) {

    static Progress of(HeldCampaign held, Map<String, EntryLine> lines, Map<String, YearBefore.Figures> before) {
        var answered = 0;
        var total = BigDecimal.ZERO;
        var last = BigDecimal.ZERO;
        for (var article : held.campaign().articles()) {
            var line = lines.getOrDefault(article.code(), EntryLine.NONE);
            answered += line.answer() == Answer.BLANK ? 0 : 1;
            total = total.add(article.withVat(line.estimate()));
            var year = before.get(article.code());
            if (year != null) {
                last = last.add(article.withVat(
                        year.ordered() == null ? year.meant().orElse(BigDecimal.ZERO) : year.ordered()));
            }
        }
        return new Progress(
                answered,
                held.campaign().articles().size(),
                total,
                before.isEmpty() ? Optional.empty() : Optional.of(last));
    }
}
