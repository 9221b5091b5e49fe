package fr.commandecommune.web.freeze;

import fr.commandecommune.web.campaigns.CampaignDays;
import fr.commandecommune.web.campaigns.HeldCampaign;
import fr.commandecommune.web.campaigns.Unfit;
import fr.commandecommune.web.layout.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the members say against their frozen figures, within five days. */
@Repository
class Contestations {

    /** Promised to the members by the service; the law sets no delay here. */
    private static final int DAYS = 5;

    private final JdbcClient database;
    private final Clock clock;
    private final French french;

    Contestations(JdbcClient database, Clock clock, French french) {
        this.database = database;
        this.clock = clock;
        this.french = french;
    }

    /** The last day to contest: the fifth after the freeze, or the working day after it. */
    LocalDate lastDay(HeldCampaign held, Snapshot snapshot) {
        var frozen = snapshot.at().atZone(CampaignDays.PARIS).toLocalDate();
        return CampaignDays.of(held).working(frozen.plusDays(DAYS));
    }

    boolean inTime(HeldCampaign held, Snapshot snapshot) {
        return !clock.instant().isAfter(CampaignDays.endOf(lastDay(held, snapshot)));
    }

    void contest(HeldCampaign held, Snapshot snapshot, String siren, String words, String by) throws Unfit {
        if (words.isBlank()) {
            throw new Unfit("Dire ce que vous contestez, et le chiffre que vous attendiez.");
        }
        if (!inTime(held, snapshot)) {
            throw new Unfit("Le délai pour contester est passé depuis le %s : s'adresser au service commun."
                    .formatted(french.day(lastDay(held, snapshot))));
        }
        database.sql("""
                insert into contest (campaign, siren, snapshot, words, author, at)
                values (:campaign, :siren, :snapshot, :words, :by, statement_timestamp())
                """)
                .param("campaign", held.code())
                .param("siren", siren)
                .param("snapshot", snapshot.number())
                .param("words", words.strip())
                .param("by", by)
                .update();
    }

    /** The service answers once. */
    void answer(String campaign, long id, String words, String by) throws Unfit {
        if (words.isBlank()) {
            throw new Unfit("Écrire ce que le service répond à la contestation.");
        }
        var answered = database.sql("""
                update contest set answer = :words, answered_by = :by, answered_at = statement_timestamp()
                where id = :id and campaign = :campaign and snapshot is not null and answer is null
                """)
                .param("words", words.strip())
                .param("by", by)
                .param("id", id)
                .param("campaign", campaign)
                .update();
        if (answered == 0) {
            throw new Unfit("Cette contestation a déjà reçu une réponse.");
        }
    }

    /** Against frozen figures, newest first. */
    List<Contestation> of(String campaign) {
        return database.sql("""
                select * from contest where campaign = :campaign and snapshot is not null order by id desc
                """)
                .param("campaign", campaign)
                .query((row, index) -> {
                    var answered = row.getObject("answered_at", OffsetDateTime.class);
                    return new Contestation(
                            row.getLong("id"),
                            row.getString("siren"),
                            row.getInt("snapshot"),
                            row.getString("words"),
                            row.getString("author"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("answer"),
                            row.getString("answered_by"),
                            answered == null ? null : answered.toInstant());
                })
                .list();
    }
}
