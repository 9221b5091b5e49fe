package fr.commandecommune.web.needs;

import fr.commandecommune.need.Figures;
import fr.commandecommune.web.needs.NeedEntry.Answer;
import fr.commandecommune.web.returns.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that were typed, as they are now and as they were. */
@Repository
class NeedEntries {

    private static final String COLUMNS = """
            article, point, answer, minimum, estimated, maximum, confirmed, remark, version, author, entered_for, at
            """;
    private static final String VALUES = """
            :article, :point, :answer, :minimum, :estimated, :maximum, :confirmed, :remark, :version, :author, :for, :at
            """;
    private static final String WRITE = """
            insert into need_entry (campaign, siren, %s) values (:campaign, :siren, %s)
            on conflict (campaign, siren, article, point) do update set
                answer = excluded.answer, minimum = excluded.minimum, estimated = excluded.estimated,
                maximum = excluded.maximum, confirmed = excluded.confirmed, remark = excluded.remark,
                version = excluded.version, author = excluded.author, entered_for = excluded.entered_for, at = excluded.at
            """.formatted(COLUMNS, VALUES);
    private static final String REMEMBER =
            "insert into need_entry_history (campaign, siren, %s) values (:campaign, :siren, %s)"
                    .formatted(COLUMNS, VALUES);

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    NeedEntries(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Waits for whoever else is writing in this member's lines; holds until the transaction ends. */
    void hold(String campaign, String siren) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:line, 13))")
                .param("line", campaign + "/" + siren)
                .query((row, index) -> true)
                .list();
    }

    /** The lines as they are now. */
    List<NeedEntry> of(String campaign, String siren) {
        return database.sql("select " + COLUMNS + "from need_entry where campaign = :campaign and siren = :siren")
                .param("campaign", campaign)
                .param("siren", siren)
                .query(NeedEntries::read)
                .list();
    }

    /** Every version of an article's line, newest first. */
    List<NeedEntry> history(String campaign, String siren, String article) {
        return database.sql("select " + COLUMNS + """
                        from need_entry_history
                        where campaign = :campaign and siren = :siren and article = :article
                        order by id desc limit 200
                        """)
                .param("campaign", campaign)
                .param("siren", siren)
                .param("article", article)
                .query(NeedEntries::read)
                .list();
    }

    /** Puts these lines in the place of those there were, and remembers them. */
    void write(String campaign, String siren, List<NeedEntry> entries) {
        var rows = entries.stream()
                .map(entry -> parameters(campaign, siren, entry))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(WRITE, rows);
        batches.batchUpdate(REMEMBER, rows);
    }

    private static SqlParameterSource parameters(String campaign, String siren, NeedEntry entry) {
        var figures = entry.figures();
        return new MapSqlParameterSource()
                .addValue("campaign", campaign)
                .addValue("siren", siren)
                .addValue("article", entry.article())
                .addValue("point", entry.point())
                .addValue("answer", entry.answer().name())
                .addValue("minimum", figures == null ? null : figures.minimum())
                .addValue("estimated", figures == null ? null : figures.estimated())
                .addValue("maximum", figures == null ? null : figures.maximum())
                .addValue("confirmed", entry.confirmed())
                .addValue("remark", entry.remark())
                .addValue("version", entry.version())
                .addValue("author", entry.author().name())
                .addValue("for", entry.author().enteredFor())
                .addValue("at", entry.at().atOffset(ZoneOffset.UTC));
    }

    private static NeedEntry read(ResultSet row, int index) throws SQLException {
        var answer = Answer.valueOf(row.getString("answer"));
        return new NeedEntry(
                row.getString("article"),
                row.getString("point"),
                answer,
                answer == Answer.ASKED
                        ? new Figures(
                                row.getBigDecimal("minimum"),
                                row.getBigDecimal("estimated"),
                                row.getBigDecimal("maximum"))
                        : null,
                row.getBigDecimal("confirmed"),
                row.getString("remark"),
                row.getLong("version"),
                new Author(row.getString("author"), row.getString("entered_for")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
