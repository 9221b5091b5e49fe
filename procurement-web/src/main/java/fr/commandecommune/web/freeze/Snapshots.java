package fr.commandecommune.web.freeze;

import fr.commandecommune.home.Home;
import fr.commandecommune.intake.Intake;
import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.FileSystemUtils;

/** The frozen needs of the campaigns, and a copy of the files each was made of. */
@Repository
public class Snapshots {

    private final JdbcClient database;
    private final Home home;

    Snapshots(JdbcClient database, Home home) {
        this.database = database;
        this.home = home;
    }

    /** The last one, frozen still or reopened since. */
    public Optional<Snapshot> last(String campaign) {
        return of(campaign).stream().findFirst();
    }

    /** Newest first. */
    public List<Snapshot> of(String campaign) {
        return database.sql("select * from campaign_snapshot where campaign = :campaign order by number desc")
                .param("campaign", campaign)
                .query((row, index) -> new Snapshot(
                        row.getInt("number"),
                        row.getLong("run"),
                        row.getString("input_hash"),
                        row.getString("result_hash"),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    Snapshot add(String campaign, long run, String inputHash, String resultHash, String by, @Nullable String reason) {
        database.sql("""
                insert into campaign_snapshot (campaign, number, run, input_hash, result_hash, author, at, reason)
                select :campaign, coalesce(max(number), 0) + 1, :run, :input, :result, :by, statement_timestamp(), :reason
                from campaign_snapshot where campaign = :campaign
                """)
                .param("campaign", campaign)
                .param("run", run)
                .param("input", inputHash)
                .param("result", resultHash)
                .param("by", by)
                .param("reason", reason)
                .update();
        return last(campaign).orElseThrow();
    }

    /** Where the files of a frozen need are kept. */
    public Path folder(String campaign, Snapshot snapshot) {
        return home.folder().resolve("gels").resolve(campaign).resolve(snapshot.name());
    }

    /**
     * Copies the files a frozen need was made of.
     *
     * @return their hash, as the aggregation counts it
     */
    String copy(HeldCampaign held, Snapshot snapshot) throws IOException {
        var place = folder(held.code(), snapshot);
        FileSystemUtils.deleteRecursively(place);
        Files.createDirectories(place.resolve("besoins"));
        FileSystemUtils.copyRecursively(held.folder(), place);
        return Intake.open(place).inputHash();
    }
}
