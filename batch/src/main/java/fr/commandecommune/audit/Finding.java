package fr.commandecommune.audit;

import java.util.List;

/**
 * What is found of a contract.
 *
 * @param reason a French sentence with the figures compared
 * @param articles those that the reason rests on
 */
record Finding(Verdict verdict, String reason, List<String> articles) {

    Finding {
        articles = List.copyOf(articles);
    }

    Finding as(Verdict other, String otherReason) {
        return new Finding(other, otherReason, articles);
    }

    boolean is(Verdict wanted) {
        return verdict == wanted;
    }
}
