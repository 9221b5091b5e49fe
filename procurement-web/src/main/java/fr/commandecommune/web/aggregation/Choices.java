package fr.commandecommune.web.aggregation;

import fr.commandecommune.aggregation.RunId;
import fr.commandecommune.web.access.Account;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for each aggregation, and why lines were left out of it. */
@Repository
class Choices {

    private final JdbcClient database;
    private final Clock clock;

    Choices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who asked, when, and the reason where lines were left out. */
    record Choice(String by, Instant at, @Nullable String reason) {}

    void asked(RunId run, String campaign, Account account, @Nullable String reason) {
        database.sql("""
                insert into aggregation_choice (run, campaign, asked_by, asked_at, reason)
                values (:run, :campaign, :by, :now, :reason)
                on conflict (run) do update set asked_by = :by, asked_at = :now, reason = :reason
                """)
                .param("run", run.value())
                .param("campaign", campaign)
                .param("by", account.displayName())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    /** By the number of the run. */
    Map<Long, Choice> of(String campaign) {
        var choices = new HashMap<Long, Choice>();
        database.sql("select run, asked_by, asked_at, reason from aggregation_choice where campaign = :campaign")
                .param("campaign", campaign)
                .query((row, index) -> choices.put(
                        row.getLong("run"),
                        new Choice(
                                row.getString("asked_by"),
                                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                                row.getString("reason"))))
                .list();
        return choices;
    }
}
