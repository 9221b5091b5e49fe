package fr.commandecommune.web.campaigns;

import fr.commandecommune.need.Article;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the members asked for a year before, and what they really ordered: shown beside the new figures, never counted as an answer. */
@Repository
public class LastYear {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JdbcClient database;

    LastYear(JdbcClient database) {
        this.database = database;
    }

    /**
     * Of one member and article, in the article's own unit.
     *
     * @param asked what it asked for; absent when it did not
     * @param ordered what it really ordered; absent while nobody said
     */
    public record Line(
            String siren,
            String article,
            @Nullable BigDecimal asked,
            @Nullable BigDecimal ordered) {

        /** What was really ordered, else what was asked. */
        public Optional<BigDecimal> figure() {
            return Optional.ofNullable(ordered == null ? asked : ordered);
        }
    }

    /** Of one member, by article. */
    public List<Line> of(String campaign, String siren) {
        return lines(
                "select * from last_year where campaign = :campaign and siren = :siren order by article",
                campaign,
                siren);
    }

    /** Of all members, by SIREN and article; in one statement. */
    public List<Line> of(HeldCampaign held) {
        return lines(
                "select * from last_year where campaign = :campaign and :siren is not null order by siren, article",
                held.code(),
                "");
    }

    /** € TTC of last year's figures of each member, at this year's prices, by SIREN; in one statement. */
    public Map<String, BigDecimal> amounts(HeldCampaign held) {
        var sums = new HashMap<String, BigDecimal>();
        var articles =
                held.campaign().articles().stream().collect(Collectors.toMap(Article::code, Function.identity()));
        for (var line :
                lines("select * from last_year where campaign = :campaign and :siren is not null", held.code(), "")) {
            Optional.ofNullable(articles.get(line.article()))
                    .flatMap(article -> line.figure()
                            .map(figure -> figure.multiply(article.unitPrice())
                                    .multiply(HUNDRED.add(article.vatRate()))
                                    .divide(HUNDRED, 2, RoundingMode.HALF_UP)))
                    .ifPresent(amount -> sums.merge(line.siren(), amount, BigDecimal::add));
        }
        return sums;
    }

    /** Keeps what a member asked for. */
    public void asked(String campaign, String siren, String article, BigDecimal quantity) {
        put(campaign, siren, article, "asked", quantity);
    }

    /** Keeps what a member really ordered. */
    public void ordered(String campaign, String siren, String article, BigDecimal quantity) {
        put(campaign, siren, article, "ordered", quantity);
    }

    /** @param column one of ours, never typed by anybody */
    private void put(String campaign, String siren, String article, String column, BigDecimal quantity) {
        database.sql("""
                insert into last_year (campaign, siren, article, %1$s) values (:campaign, :siren, :article, :quantity)
                on conflict (campaign, siren, article) do update set %1$s = :quantity
                """.formatted(column))
                .param("campaign", campaign)
                .param("siren", siren)
                .param("article", article)
                .param("quantity", quantity)
                .update();
    }

    private List<Line> lines(String sql, String campaign, String siren) {
        return database.sql(sql)
                .param("campaign", campaign)
                .param("siren", siren)
                .query((row, index) -> new Line(
                        row.getString("siren"),
                        row.getString("article"),
                        row.getBigDecimal("asked"),
                        row.getBigDecimal("ordered")))
                .list();
    }
}
