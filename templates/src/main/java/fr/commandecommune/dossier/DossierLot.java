package fr.commandecommune.dossier;

import fr.commandecommune.need.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lot of the purchase.
 *
 * @param minimum € HT over the whole duration
 * @param maximum € HT over the whole duration; null: reckoned from the joint order and the margin
 * @param marginPercent what is added to the joint order's maximum amount, percent
 * @param deliveryDays working days from the order to the delivery
 */
public record DossierLot(
        String number,
        @Nullable String title,
        @Nullable String cpv,
        List<String> additionalCpv,
        List<String> nuts,
        @Nullable Nature nature,
        @Nullable LocalDate needDate,
        @Nullable Integer holders,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal marginPercent,
        @Nullable String maximumReason,
        @Nullable Integer deliveryDays,
        @Nullable BigDecimal minimumOrder,
        @Nullable BigDecimal freeDeliveryFrom,
        List<String> catalogueDiscountFamilies,
        @Nullable Revision revision,
        List<Criterion> criteria) {

    public DossierLot {
        additionalCpv = List.copyOf(additionalCpv);
        nuts = List.copyOf(nuts);
        catalogueDiscountFamilies = List.copyOf(catalogueDiscountFamilies);
        criteria = List.copyOf(criteria);
    }

    /** How prices are revised (R2112-13). */
    public record Revision(
            @Nullable BigDecimal fixedPart,
            @Nullable String index,
            @Nullable Integer everyMonths,
            @Nullable BigDecimal capPercent) {}

    /** A criterion for the choice among the tenders (L2152-7), its weight out of 100. */
    public record Criterion(String code, @Nullable String label, BigDecimal weight, List<SubCriterion> subCriteria) {
        public Criterion {
            subCriteria = List.copyOf(subCriteria);
        }
    }

    /** A part of a criterion, its weight out of 100 too. */
    public record SubCriterion(String label, BigDecimal weight) {}
}
