package fr.commandecommune.web.needs;

import fr.commandecommune.need.Figures;
import fr.commandecommune.web.returns.Author;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for one article, for one delivery point or for the whole member.
 *
 * @param point code of the delivery point; empty for the whole member
 * @param figures in the article's own unit; present exactly when there is a need
 * @param confirmed the estimate that a doubt was answered for, and which is not doubted again
 * @param version of the article's line, all points together
 */
record NeedEntry(
        String article,
        String point,
        Answer answer,
        @Nullable Figures figures,
        @Nullable BigDecimal confirmed,
        @Nullable String remark,
        long version,
        Author author,
        Instant at) {

    /** What a line says. */
    enum Answer {
        /** A quantity, 0 included. */
        ASKED,
        /** No need on this line. */
        NOTHING,
        /** Not answered, or erased. */
        BLANK
    }
}
