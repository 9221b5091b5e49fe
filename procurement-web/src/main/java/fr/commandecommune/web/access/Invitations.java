package fr.commandecommune.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links with which a person chooses a password. The database keeps a hash of the link, never the link. */
@Repository
public class Invitations {

    private static final Duration VALID_FOR = Duration.ofDays(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a link opens: the password of an account, or, without a name, the first administrator's account. */
    public record Invitation(@Nullable String account) {

        public boolean firstAdministrator() {
            return account == null;
        }
    }

    /** Makes a link for an account; earlier links of that account no longer work. */
    public String invite(@Nullable String account) {
        database.sql("delete from invitation where account is not distinct from cast(:account as text)")
                .param("account", account)
                .update();
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into invitation (token_hash, account, expires_at) values (:hash, :account, :until)")
                .param("hash", hash(token))
                .param("account", account)
                .param("until", clock.instant().plus(VALID_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** What the link opens, while it is still good. */
    public Optional<Invitation> find(String token) {
        return database.sql("select account from invitation where token_hash = :hash and expires_at > :now")
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Invitation(row.getString("account")))
                .optional();
    }

    /** Uses the link up. False when somebody else was faster. */
    public boolean use(String token) {
        return database.sql("delete from invitation where token_hash = :hash and expires_at > :now")
                        .param("hash", hash(token))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
