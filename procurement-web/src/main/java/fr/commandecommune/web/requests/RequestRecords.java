package fr.commandecommune.web.requests;

import fr.commandecommune.web.requests.ArticleRequest.Outcome;
import fr.commandecommune.web.returns.Author;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests as the database keeps them. */
@Component
class RequestRecords {

    private final JdbcClient database;

    RequestRecords(JdbcClient database) {
        this.database = database;
    }

    void add(String campaign, String siren, RequestForm form, BigDecimal quantity, Author author) {
        database.sql("""
                insert into article_request (campaign, siren, words, quantity, unit, reason, author, entered_for, at)
                values (:campaign, :siren, :words, :quantity, :unit, :reason, :author, :for, statement_timestamp())
                """)
                .param("campaign", campaign)
                .param("siren", siren)
                .param("words", form.words())
                .param("quantity", quantity)
                .param("unit", form.unit())
                .param("reason", form.reason())
                .param("author", author.name())
                .param("for", author.enteredFor())
                .update();
    }

    /** Oldest first. */
    List<ArticleRequest> of(String campaign) {
        return database.sql("select * from article_request where campaign = :campaign order by id")
                .param("campaign", campaign)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<ArticleRequest> find(String campaign, long id) {
        return database.sql("select * from article_request where campaign = :campaign and id = :id for update")
                .param("campaign", campaign)
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    void map(long id, String article, BigDecimal factor, String by) {
        answer(id, article, factor, null, by);
    }

    void refuse(long id, String why, String by) {
        answer(id, null, null, why, by);
    }

    void reopen(long id) {
        database.sql("""
                update article_request
                set article = null, factor = null, refusal = null, answered_by = null, answered_at = null
                where id = :id
                """).param("id", id).update();
    }

    void delete(long id) {
        database.sql("delete from article_request where id = :id")
                .param("id", id)
                .update();
    }

    private void answer(
            long id, @Nullable String article, @Nullable BigDecimal factor, @Nullable String refusal, String by) {
        database.sql("""
                update article_request
                set article = :article, factor = :factor, refusal = :refusal, answered_by = :by,
                    answered_at = statement_timestamp()
                where id = :id
                """)
                .param("article", article)
                .param("factor", factor)
                .param("refusal", refusal)
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static ArticleRequest read(ResultSet row) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new ArticleRequest(
                row.getLong("id"),
                row.getString("campaign"),
                row.getString("siren"),
                row.getString("words"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getString("reason"),
                new Author(row.getString("author"), row.getString("entered_for")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                answered == null
                        ? null
                        : new Outcome(
                                row.getString("article"),
                                row.getBigDecimal("factor"),
                                row.getString("refusal"),
                                row.getString("answered_by"),
                                answered.toInstant()));
    }
}
