package fr.commandecommune.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of the tender documents to be checked. A fact left null was not given: nothing is said about it.
 *
 * @param awardCriteria codes such as {@code PRICE}, {@code LIFE_CYCLE_COST}, {@code ENVIRONMENT}, {@code QUALITY}
 * @param revisionMonths how many months pass between two price revisions
 * @param derogations articles of the general terms departed from
 * @param derogationsListed whether the last article of the special terms names them
 */
public record Terms(
        @Nullable List<String> awardCriteria,
        @Nullable Boolean environmentalCondition,
        @Nullable Boolean socialCondition,
        @Nullable SocialExemption socialExemption,
        @Nullable Boolean variantsStated,
        @Nullable PriceForm priceForm,
        @Nullable Integer revisionMonths,
        @Nullable Integer durationMonths,
        @Nullable List<String> derogations,
        @Nullable Boolean derogationsListed) {

    /** Nothing is known of the tender documents. */
    public static final Terms UNKNOWN = new Terms(null, null, null, null, null, null, null, null, null, null);
}
