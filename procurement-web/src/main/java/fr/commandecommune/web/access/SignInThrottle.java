package fr.commandecommune.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows down whoever guesses passwords. Five failures for a name from one address close that pair for a quarter of an hour;
 * fifty failures for a name, or a hundred from an address, close the name or the address as long. Unknown names count
 * like known ones, so that the answer tells nothing. Kept in the database: a restart does not open the door.
 */
@Repository
class SignInThrottle {

    static final Duration CLOSED_FOR = Duration.ofMinutes(15);
    static final int TRIES_OF_A_PAIR = 5;
    private static final int TRIES_OF_A_NAME = 50;
    private static final int TRIES_OF_AN_ADDRESS = 100;

    private static final int LONGEST_NAME = 100;

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean closed(String name, String address) {
        return reached(pair(name, address), TRIES_OF_A_PAIR)
                || reached(name(name), TRIES_OF_A_NAME)
                || reached(address(address), TRIES_OF_AN_ADDRESS);
    }

    void failed(String name, String address) {
        count(pair(name, address));
        count(name(name));
        count(address(address));
    }

    void succeeded(String name, String address) {
        database.sql("delete from sign_in_failure where subject in (:pair, :name)")
                .param("pair", pair(name, address))
                .param("name", name(name))
                .update();
    }

    private boolean reached(String subject, int limit) {
        return database.sql("""
                select exists (select 1 from sign_in_failure
                               where subject = :subject and failures >= :limit and last_at > :since)
                """)
                .param("subject", subject)
                .param("limit", limit)
                .param("since", now().minus(CLOSED_FOR))
                .query(Boolean.class)
                .single();
    }

    private void count(String subject) {
        database.sql("""
                insert into sign_in_failure as f (subject, failures, last_at) values (:subject, 1, :now)
                on conflict (subject) do update set
                    failures = case when f.last_at > :since then f.failures + 1 else 1 end,
                    last_at = :now
                """)
                .param("subject", subject)
                .param("now", now())
                .param("since", now().minus(CLOSED_FOR))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String pair(String name, String address) {
        return "pair:" + bounded(name) + "@" + address;
    }

    private static String name(String name) {
        return "name:" + bounded(name);
    }

    /** No account has a longer name; whatever is typed must fit an index. */
    private static String bounded(String name) {
        var canonical = Accounts.canonical(name);
        return canonical.substring(0, Math.min(canonical.length(), LONGEST_NAME));
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
