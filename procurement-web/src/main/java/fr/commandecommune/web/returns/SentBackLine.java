package fr.commandecommune.web.returns;

import org.jspecify.annotations.Nullable;

/**
 * A line that the service sends back to the commune.
 *
 * @param article the reference of the article
 * @param words what the service adds; required by {@link SendBackReason#AUTRE}
 */
public record SentBackLine(
        String article, SendBackReason reason, @Nullable String words) {

    /** As a page or a mail says it. */
    public String told() {
        return words == null || words.isBlank() ? reason.label() : reason.label() + " : " + words;
    }
}
