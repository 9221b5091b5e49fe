package fr.commandecommune.procedure;

import fr.commandecommune.law.Citation;

/** Texts other than the two codes. */
final class OtherTexts {

    private OtherTexts() {}

    static Citation decree(String number, String article) {
        return new Citation("décret " + number, "art. " + article);
    }

    static Citation generalTermsOfSupplies(String article) {
        return new Citation("CCAG-FCS", article);
    }
}
