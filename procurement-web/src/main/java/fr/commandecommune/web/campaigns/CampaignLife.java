package fr.commandecommune.web.campaigns;

import fr.commandecommune.web.campaigns.CampaignEvent.Kind;
import fr.commandecommune.web.campaigns.Standing.LatePolicy;
import fr.commandecommune.web.campaigns.Standing.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a campaign beside its folder: in preparation, open, closed, frozen, reopened, each with who, when and why. Whether
 * it is open is decided by the clock of the database; a campaign without dates is open until it is frozen.
 */
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

    /** The campaign is there from now on, open without dates. */
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

    /** The campaign is there from now on, and waits to be opened; its dates may be known already, and where it comes from. */
    @Transactional
    public void prepared(String campaign, String by, Calendar calendar, @Nullable String origin) {
        loaded(campaign, by);
        write(campaign, calendar, Stage.DRAFT);
        tell(campaign, Kind.PREPARED, by, origin);
    }

    public Optional<Act> loading(String campaign) {
        return act("select loaded_by, loaded_at from campaign_life where campaign = :campaign", campaign);
    }

    /** Where the campaign stands now. */
    public Standing standing(String campaign) {
        return database.sql("""
                select case when stage in ('DRAFT', 'FROZEN') then stage
                            when opens_at > statement_timestamp() then 'DRAFT'
                            when closes_at < statement_timestamp() then 'CLOSED'
                            else stage end as stage, opens_at, closes_at, late_policy
                from campaign_life where campaign = :campaign
                """)
                .param("campaign", campaign)
                .query((row, index) -> new Standing(
                        Stage.valueOf(row.getString("stage")),
                        moment(row, "opens_at"),
                        moment(row, "closes_at"),
                        LatePolicy.valueOf(row.getString("late_policy"))))
                .optional()
                .orElse(Standing.WITHOUT_DATES);
    }

    /** What happened to the campaign, newest first. */
    public List<CampaignEvent> history(String campaign) {
        return database.sql("select * from campaign_event where campaign = :campaign order by id desc")
                .param("campaign", campaign)
                .query((row, index) -> new CampaignEvent(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    /**
     * Gives the campaign its days. One that was closed and whose last day is put off says why.
     *
     * @throws Unfit when it is frozen, when it would close before it opens, or when the reason is missing
     */
    @Transactional
    public void schedule(String campaign, Calendar calendar, String by, String reason) throws Unfit {
        var standing = changing(campaign, by);
        calendar.check();
        if (standing.stage() == Stage.CLOSED && reason.isBlank()) {
            throw new Unfit("La campagne est close : dire pourquoi ses dates changent.");
        }
        write(campaign, calendar, null);
        tell(campaign, Kind.SCHEDULED, by, calendar.told(reason));
    }

    /** The communes may answer from now on. */
    @Transactional
    public void open(String campaign, String by) throws Unfit {
        if (changing(campaign, by).stage() != Stage.DRAFT) {
            throw new Unfit("La campagne est déjà ouverte.");
        }
        database.sql("""
                update campaign_life set stage = 'OPEN', opens_at = statement_timestamp(),
                       closes_at = case when closes_at > statement_timestamp() then closes_at end
                where campaign = :campaign
                """).param("campaign", campaign).update();
        tell(campaign, Kind.OPENED, by, null);
    }

    /** The communes answer no more from now on, unless late returns are accepted. */
    @Transactional
    public void close(String campaign, String by) throws Unfit {
        var stage = changing(campaign, by).stage();
        if (stage != Stage.OPEN && stage != Stage.REOPENED) {
            throw new Unfit("La campagne est " + stage.label() + " : il n'y a rien à clore.");
        }
        database.sql("update campaign_life set closes_at = statement_timestamp() where campaign = :campaign")
                .param("campaign", campaign)
                .update();
        tell(campaign, Kind.CLOSED, by, null);
    }

    /** From now on no return is taken or undone. Freezing twice changes nothing. */
    @Transactional
    public void freeze(String campaign, String by) {
        hold(campaign);
        loaded(campaign, by);
        var frozen = database.sql("""
                update campaign_life set frozen_by = :by, frozen_at = :now, stage = 'FROZEN'
                where campaign = :campaign and frozen_at is null
                """)
                .param("campaign", campaign)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (frozen == 1) {
            tell(campaign, Kind.FROZEN, by, null);
        }
    }

    /** The returns may change again, until the last day if it is still to come, else until one is set; the reason is kept. */
    @Transactional
    public void reopen(String campaign, String by, String reason) throws Unfit {
        hold(campaign);
        if (reason.isBlank()) {
            throw new Unfit("Dire pourquoi le besoin est dégelé : le motif est gardé avec le gel suivant.");
        }
        var reopened = database.sql("""
                update campaign_life set stage = 'REOPENED', frozen_by = null, frozen_at = null,
                       closes_at = case when closes_at > statement_timestamp() then closes_at end
                where campaign = :campaign and stage = 'FROZEN'
                """).param("campaign", campaign).update();
        if (reopened == 0) {
            throw new Unfit("Le besoin n'est pas gelé : il n'y a rien à dégeler.");
        }
        tell(campaign, Kind.REOPENED, by, reason.strip());
    }

    /** Who froze the campaign, if it is frozen. */
    public Optional<Act> freezing(String campaign) {
        return act(
                "select frozen_by, frozen_at from campaign_life where campaign = :campaign and frozen_at is not null",
                campaign);
    }

    private Standing changing(String campaign, String by) throws Unfit {
        hold(campaign);
        loaded(campaign, by);
        var standing = standing(campaign);
        if (standing.stage() == Stage.FROZEN) {
            throw new Unfit("Le besoin est gelé : le dégeler d'abord, avec un motif.");
        }
        return standing;
    }

    private void write(String campaign, Calendar calendar, @Nullable Stage stage) {
        database.sql("""
                update campaign_life set opens_at = :opens, closes_at = :closes, late_policy = :late,
                       stage = coalesce(:stage, stage)
                where campaign = :campaign
                """)
                .param("opens", utc(calendar.opensAt()))
                .param("closes", utc(calendar.closesAt()))
                .param("late", calendar.late().name())
                .param("stage", stage == null ? null : stage.name())
                .param("campaign", campaign)
                .update();
    }

    /** Keeps what the service decided for a member in the history of the campaign. */
    public void decided(String campaign, String by, String what) {
        tell(campaign, Kind.CHOICE, by, what);
    }

    private void tell(String campaign, Kind kind, String by, @Nullable String reason) {
        database.sql("""
                insert into campaign_event (campaign, kind, author, at, reason)
                values (:campaign, :kind, :by, statement_timestamp(), :reason)
                """)
                .param("campaign", campaign)
                .param("kind", kind.name())
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    private Optional<Act> act(String sql, String campaign) {
        return database.sql(sql)
                .param("campaign", campaign)
                .query((row, index) -> new Act(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
