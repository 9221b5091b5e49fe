package fr.commandecommune.web.returns;

import fr.commandecommune.web.returns.MemberReturn.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database knows of the members' returns. Every moment is the database's own. */
@Repository
class ReturnRecords {

    private final JdbcClient database;

    ReturnRecords(JdbcClient database) {
        this.database = database;
    }

    /** Whose returns a campaign takes now. */
    record Taking(boolean fromService, boolean fromMembers) {}

    Optional<MemberReturn> find(String campaign, String siren) {
        return database.sql("select * from member_return where campaign = :campaign and siren = :siren")
                .param("campaign", campaign)
                .param("siren", siren)
                .query(ReturnRecords::read)
                .optional();
    }

    /** By SIREN, in one statement however many members there are. */
    Map<String, MemberReturn> of(String campaign) {
        return database
                .sql("select * from member_return where campaign = :campaign")
                .param("campaign", campaign)
                .query(ReturnRecords::read)
                .list()
                .stream()
                .collect(Collectors.toMap(MemberReturn::siren, Function.identity()));
    }

    Taking taking(String campaign) {
        return database.sql("select from_service, from_members from campaign_taking where campaign = :campaign")
                .param("campaign", campaign)
                .query((row, index) -> new Taking(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElse(new Taking(true, true));
    }

    void begin(MemberReturn blank, Author author) {
        database.sql("""
                insert into member_return (campaign, siren, state, version, author, entered_for, at)
                values (:campaign, :siren, 'DRAFT', 0, :author, :for, statement_timestamp())
                on conflict (campaign, siren) do nothing
                """)
                .param("campaign", blank.campaign())
                .param("siren", blank.siren())
                .param("author", author.name())
                .param("for", author.enteredFor())
                .update();
    }

    /**
     * Writes the new state, if nobody wrote since and the campaign takes it at this very moment: one statement decides all
     * three. Empty when it did not.
     */
    Optional<MemberReturn> move(MemberReturn from, State to, Author author, boolean evenClosed) {
        return database.sql("""
                update member_return r
                set state = :to, version = r.version + 1, author = :author, entered_for = :for, at = statement_timestamp()
                where r.campaign = :campaign and r.siren = :siren and r.version = :version and r.state = :from
                  and not exists (select 1 from campaign_taking t where t.campaign = r.campaign
                                  and not (case when :evenClosed then t.from_service else t.from_members end))
                returning r.*
                """)
                .param("to", to.name())
                .param("author", author.name())
                .param("for", author.enteredFor())
                .param("campaign", from.campaign())
                .param("siren", from.siren())
                .param("version", from.version())
                .param("from", from.state().name())
                .param("evenClosed", evenClosed)
                .query(ReturnRecords::read)
                .optional();
    }

    void tell(MemberReturn before, State to, long version, boolean refused, Author author, @Nullable String reason) {
        database.sql("""
                insert into member_return_event
                    (campaign, siren, version, from_state, to_state, refused, author, entered_for, at, reason)
                values (:campaign, :siren, :version, :from, :to, :refused, :author, :for, statement_timestamp(), :reason)
                """)
                .param("campaign", before.campaign())
                .param("siren", before.siren())
                .param("version", version)
                .param("from", before.state().name())
                .param("to", to.name())
                .param("refused", refused)
                .param("author", author.name())
                .param("for", author.enteredFor())
                .param("reason", reason)
                .update();
    }

    /** Newest first. */
    List<ReturnEvent> history(String campaign, String siren) {
        return database.sql(
                        "select * from member_return_event where campaign = :campaign and siren = :siren order by id desc")
                .param("campaign", campaign)
                .param("siren", siren)
                .query((row, index) -> new ReturnEvent(
                        row.getString("siren"),
                        row.getLong("version"),
                        State.valueOf(row.getString("from_state")),
                        State.valueOf(row.getString("to_state")),
                        row.getBoolean("refused"),
                        author(row),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    void sendBack(MemberReturn returned, Collection<SentBackLine> lines) {
        for (var line : lines) {
            database.sql("""
                    insert into sent_back_line (campaign, siren, version, article, reason, words)
                    values (:campaign, :siren, :version, :article, :reason, :words)
                    """)
                    .param("campaign", returned.campaign())
                    .param("siren", returned.siren())
                    .param("version", returned.version())
                    .param("article", line.article())
                    .param("reason", line.reason().name())
                    .param("words", line.words())
                    .update();
        }
    }

    /** The lines sent back the last time, by article. */
    List<SentBackLine> sentBack(String campaign, String siren) {
        return database.sql("""
                select article, reason, words from sent_back_line l
                where campaign = :campaign and siren = :siren
                  and version = (select max(version) from sent_back_line m
                                 where m.campaign = l.campaign and m.siren = l.siren)
                order by article
                """)
                .param("campaign", campaign)
                .param("siren", siren)
                .query((row, index) -> new SentBackLine(
                        row.getString("article"),
                        SendBackReason.valueOf(row.getString("reason")),
                        row.getString("words")))
                .list();
    }

    private static MemberReturn read(ResultSet row, int index) throws SQLException {
        return new MemberReturn(
                row.getString("campaign"),
                row.getString("siren"),
                State.valueOf(row.getString("state")),
                row.getLong("version"),
                author(row),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(row.getString("author"), row.getString("entered_for"));
    }
}
