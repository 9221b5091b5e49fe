package fr.commandecommune.web.returns;

import fr.commandecommune.web.campaigns.HeldCampaign;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Je conteste »: a commune against what the service entered in its place. Its return is opened to it again. */
@Component
public class ProxyContests {

    private final JdbcClient database;
    private final MemberReturns returns;

    ProxyContests(JdbcClient database, MemberReturns returns) {
        this.database = database;
        this.returns = returns;
    }

    /** What a commune said, by whom and when. */
    public record Contested(String siren, String words, String by, Instant at) {}

    /**
     * Opens the return to the commune again.
     *
     * @throws ReturnRefused when nothing was entered by the service, or the words are missing
     */
    @Transactional(rollbackFor = {IOException.class, ReturnRefused.class})
    public void contest(HeldCampaign held, String siren, long expectedVersion, String words, String by)
            throws ReturnRefused, IOException {
        var current = returns.of(held.code(), siren);
        if (current.author() == null || !current.author().proxy()) {
            throw new ReturnRefused(
                    "Ce retour n'a pas été saisi par le service à votre place : il n'y a rien à contester.");
        }
        if (words.isBlank()) {
            throw new ReturnRefused("Dire ce que vous contestez.");
        }
        returns.reopen(held, siren, expectedVersion, Author.own(by), "Je conteste : " + words.strip());
        database.sql("""
                insert into contest (campaign, siren, words, author, at)
                values (:campaign, :siren, :words, :by, statement_timestamp())
                """)
                .param("campaign", held.code())
                .param("siren", siren)
                .param("words", words.strip())
                .param("by", by)
                .update();
    }

    /** What waits for the officer: contested entries whose return has not been sent again since, newest first. */
    public List<Contested> waiting(String campaign) {
        return database.sql("""
                select c.siren, c.words, c.author, c.at from contest c
                join member_return r on r.campaign = c.campaign and r.siren = c.siren and r.state = 'DRAFT'
                where c.campaign = :campaign and c.snapshot is null order by c.id desc
                """)
                .param("campaign", campaign)
                .query((row, index) -> new Contested(
                        row.getString("siren"),
                        row.getString("words"),
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
