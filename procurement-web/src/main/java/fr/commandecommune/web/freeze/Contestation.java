package fr.commandecommune.web.freeze;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * « Je conteste »: what a member says against its frozen figures, and what the service answers.
 *
 * @param answer absent while the service has not answered
 */
record Contestation(
        long id,
        String siren,
        int snapshot,
        String words,
        String by,
        Instant at,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
