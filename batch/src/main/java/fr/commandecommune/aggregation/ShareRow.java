package fr.commandecommune.aggregation;

import org.jspecify.annotations.Nullable;

/**
 * One member's share of an article, as it comes from the database; the same object tells row after row.
 */
final class ShareRow {

    /** Places among those of the run. */
    int member;

    int article;

    /** In thousandths of the article's unit. */
    long minimum;

    long estimated;
    long maximum;

    /** Where its first line stands. */
    int fileNo;

    int line;

    /** All the places its figures come from, where there are several lines. */
    @Nullable
    String source;

    @Nullable
    String convertedFrom;
}
