package fr.commandecommune.web.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a campaign beside its folder: who loaded it, and whether its returns are frozen. */
@Repository
public class CampaignLife {

    private final JdbcClient database;
    private final Clock clock;

    CampaignLife(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who did something, and when. */
    public record Act(String by, Instant at) {}

    /** Waits for whoever else is changing this campaign or its returns; holds until the transaction ends. */
    public void hold(String campaign) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:campaign, 7))")
                .param("campaign", campaign)
                .query((row, index) -> true)
                .list();
    }

    public void loaded(String campaign, String by) {
        database.sql("""
                insert into campaign_life (campaign, loaded_by, loaded_at) values (:campaign, :by, :now)
                on conflict (campaign) do nothing
                """)
                .param("campaign", campaign)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Act> loading(String campaign) {
        return act("select loaded_by, loaded_at from campaign_life where campaign = :campaign", campaign);
    }

    /** From now on no return is taken or undone. Freezing twice changes nothing. */
    public void freeze(String campaign, String by) {
        loaded(campaign, by);
        database.sql("""
                update campaign_life set frozen_by = :by, frozen_at = :now, stage = 'FROZEN'
                where campaign = :campaign and frozen_at is null
                """)
                .param("campaign", campaign)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who froze the campaign, if somebody did. */
    public Optional<Act> freezing(String campaign) {
        return act(
                "select frozen_by, frozen_at from campaign_life where campaign = :campaign and frozen_at is not null",
                campaign);
    }

    private Optional<Act> act(String sql, String campaign) {
        return database.sql(sql)
                .param("campaign", campaign)
                .query((row, index) -> new Act(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }
}
