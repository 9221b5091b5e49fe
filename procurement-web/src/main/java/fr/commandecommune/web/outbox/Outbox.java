package fr.commandecommune.web.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait and those that have gone. A mail is written once, in the same transaction as what it tells. */
@Repository
public class Outbox {

    private static final int MOST_SHOWN = 1000;

    private final JdbcClient database;
    private final Clock clock;

    Outbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a mail, unless the same matter was written already; whether it is new. */
    public boolean write(Letter letter) {
        return database.sql("""
                insert into message (matter, about, campaign, recipient, address, subject, body, due, created_at)
                values (:matter, :about, :campaign, :recipient, :address, :subject, :body, :due, :now)
                on conflict (matter) do nothing
                """)
                        .param("matter", letter.matter())
                        .param("about", letter.about())
                        .param("campaign", letter.campaign())
                        .param("recipient", letter.recipient())
                        .param("address", letter.address())
                        .param("subject", letter.subject())
                        .param("body", letter.body())
                        .param("due", letter.due())
                        .param("now", now())
                        .update()
                > 0;
    }

    /** The mails about a campaign, newest first. */
    public List<Message> of(String campaign) {
        return database.sql("select * from message where campaign = :campaign order by id desc limit " + MOST_SHOWN)
                .param("campaign", campaign)
                .query(Outbox::read)
                .list();
    }

    /** Those that are due, have an address and have not gone. */
    List<Message> waiting(LocalDate today) {
        return database.sql("""
                select * from message where sent_at is null and address is not null and due <= :today order by id limit 200
                """).param("today", today).query(Outbox::read).list();
    }

    void gone(Message message) {
        database.sql("update message set sent_at = :now, failure = null where id = :id")
                .param("now", now())
                .param("id", message.id())
                .update();
    }

    void failed(Message message, String why) {
        database.sql("update message set failure = :why where id = :id")
                .param("why", why)
                .param("id", message.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Message read(ResultSet row, int index) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Message(
                row.getLong("id"),
                new Letter(
                        row.getString("matter"),
                        row.getString("about"),
                        row.getString("campaign"),
                        row.getString("recipient"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getObject("due", LocalDate.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("failure"));
    }
}
