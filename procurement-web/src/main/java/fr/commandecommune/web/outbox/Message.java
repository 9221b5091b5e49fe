package fr.commandecommune.web.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param sentAt absent while it has not gone
 * @param failure in French, why the last try failed
 */
public record Message(
        long id,
        Letter letter,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
