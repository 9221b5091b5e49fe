package fr.commandecommune.web.inventories;

import fr.commandecommune.web.returns.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of one item.
 *
 * @param before absent where the item came
 * @param after absent where it went
 */
record Change(
        String kind,
        String reference,
        @Nullable String before,
        @Nullable String after,
        Author author,
        Instant at) {}
