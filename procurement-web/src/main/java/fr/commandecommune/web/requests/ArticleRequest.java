package fr.commandecommune.web.requests;

import fr.commandecommune.web.returns.Author;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a member asks for that is not in the catalogue.
 *
 * @param words what it is, as the member typed it
 * @param quantity of one year, in {@code unit}
 * @param reason what for; may be empty
 * @param outcome absent while the service has not answered
 */
record ArticleRequest(
        long id,
        String campaign,
        String siren,
        String words,
        BigDecimal quantity,
        String unit,
        String reason,
        Author author,
        Instant at,
        @Nullable Outcome outcome) {

    /**
     * What the service answered.
     *
     * @param article the article it is put to; absent when it is refused
     * @param factor how many of the article's own unit one {@code unit} is; absent when it is refused
     * @param refusal why not; absent when it is put to an article
     */
    record Outcome(
            @Nullable String article,
            @Nullable BigDecimal factor,
            @Nullable String refusal,
            String by,
            Instant at) {}

    public boolean open() {
        return outcome == null;
    }

    public boolean mapped() {
        return outcome != null && outcome.article() != null;
    }
}
