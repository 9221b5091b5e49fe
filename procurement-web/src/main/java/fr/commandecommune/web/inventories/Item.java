package fr.commandecommune.web.inventories;

import java.math.BigDecimal;

/**
 * Something a member has and buys for.
 *
 * @param kind such as {@code compteur}
 * @param reference what tells it from the others of its kind, among all members
 * @param article the article of the catalogue that it is a need of
 * @param quantity of one year, in the article's own unit
 */
record Item(long id, String siren, String kind, String reference, String label, String article, BigDecimal quantity) {

    /** As the history says it. */
    String told() {
        return "%s ; %s ; %s".formatted(label, article, plain());
    }

    /** The quantity as one types it. */
    public String plain() {
        return quantity.signum() == 0
                ? "0"
                : quantity.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
