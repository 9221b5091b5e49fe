package fr.commandecommune.web.imports;

import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.web.imports.ReturnImport.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database knows of the returns that were sent. */
@Repository
class ImportRecords {

    private static final String COLUMNS = """
            select i.id, i.campaign, i.file_name, i.stored_name, i.only_siren, coalesce(a.display_name, i.sent_by) as sender,
                   i.sent_at, i.check_run, i.state, i.decided_at
            from return_import i left join account a on a.name = i.sent_by
            """;

    private final JdbcClient database;
    private final Clock clock;

    ImportRecords(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An earlier return that a new one put aside.
     *
     * @param siren the member whose lines no longer count; absent when the whole file was put aside
     */
    record SetAside(String fileName, @Nullable String siren) {}

    void sent(UUID id, String campaign, String fileName, @Nullable String onlySiren, String by) {
        database.sql("""
                insert into return_import (id, campaign, file_name, only_siren, sent_by, sent_at, state)
                values (:id, :campaign, :file, :siren, :by, :now, 'SENT')
                """)
                .param("id", id)
                .param("campaign", campaign)
                .param("file", fileName)
                .param("siren", onlySiren)
                .param("by", by)
                .param("now", now())
                .update();
    }

    void checkedBy(UUID id, RunId run) {
        database.sql("update return_import set check_run = :run where id = :id")
                .param("run", run.value())
                .param("id", id)
                .update();
    }

    /** False when somebody else decided first. */
    boolean decide(UUID id, State from, State to, @Nullable String storedName, String by) {
        return database.sql("""
                        update return_import
                        set state = :to, stored_name = coalesce(:stored, stored_name), decided_by = :by, decided_at = :now
                        where id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("stored", storedName)
                        .param("by", by)
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    void setAside(UUID id, SetAside what) {
        database.sql("insert into return_set_aside (import, file_name, siren) values (:id, :file, :siren)")
                .param("id", id)
                .param("file", what.fileName())
                .param("siren", what.siren())
                .update();
    }

    List<SetAside> setAsideBy(UUID id) {
        return database.sql("select file_name, siren from return_set_aside where import = :id order by 1, 2")
                .param("id", id)
                .query((row, index) -> new SetAside(row.getString(1), row.getString(2)))
                .list();
    }

    Optional<ReturnImport> find(UUID id) {
        return database.sql(COLUMNS + "where i.id = :id")
                .param("id", id)
                .query(ImportRecords::read)
                .optional();
    }

    /** The imports of a campaign, newest first. */
    List<ReturnImport> of(String campaign) {
        return database.sql(COLUMNS + "where i.campaign = :campaign order by i.sent_at desc limit 200")
                .param("campaign", campaign)
                .query(ImportRecords::read)
                .list();
    }

    /** The last moment at which the returns that count changed. */
    Optional<Instant> lastChange(String campaign) {
        return database.sql("""
                select decided_at from return_import where campaign = :campaign and state in ('IMPORTED', 'UNDONE')
                order by decided_at desc limit 1
                """)
                .param("campaign", campaign)
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private static ReturnImport read(ResultSet row, int index) throws SQLException {
        var run = row.getObject("check_run", Long.class);
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ReturnImport(
                row.getObject("id", UUID.class),
                row.getString("campaign"),
                row.getString("file_name"),
                row.getString("stored_name"),
                row.getString("only_siren"),
                row.getString("sender"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                run == null ? null : new RunId(run),
                State.valueOf(row.getString("state")),
                decided == null ? null : decided.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
