package fr.commandecommune.web.returns;

import fr.commandecommune.web.campaigns.CampaignLife;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sent the returns that count, and when. */
@Repository
class SentReturns {

    private final JdbcClient database;

    SentReturns(JdbcClient database) {
        this.database = database;
    }

    /** By the name of the file in the folder; files that lay there from the start are absent. */
    Map<String, CampaignLife.Act> byFile(String campaign) {
        var acts = new HashMap<String, CampaignLife.Act>();
        database.sql("""
                select i.stored_name, coalesce(a.display_name, i.sent_by) as sender, i.decided_at
                from return_import i left join account a on a.name = i.sent_by
                where i.campaign = :campaign and i.state = 'IMPORTED'
                order by i.decided_at
                """)
                .param("campaign", campaign)
                .query((row, index) -> acts.put(
                        row.getString("stored_name"),
                        new CampaignLife.Act(
                                row.getString("sender"),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
        return acts;
    }
}
