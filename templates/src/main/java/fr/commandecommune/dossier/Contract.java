package fr.commandecommune.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the contract will be.
 *
 * @param durationMonths months of the first period; each renewal is as long
 * @param reportingEveryMonths how often the contractor reports what was ordered
 * @param exclusivityExceptions what members may still buy elsewhere
 */
public record Contract(
        @Nullable Form form,
        @Nullable LocalDate startDate,
        @Nullable Integer durationMonths,
        @Nullable Integer renewals,
        @Nullable RenewalMode renewalMode,
        @Nullable Integer renewalNoticeMonths,
        @Nullable GeneralTerms generalTerms,
        @Nullable AdvanceOption advanceOption,
        @Nullable PriceForm priceForm,
        @Nullable Integer paymentDays,
        @Nullable Variants variants,
        @Nullable String retention,
        @Nullable String insurance,
        @Nullable Integer reportingEveryMonths,
        @Nullable String exclusivityExceptions,
        List<String> reviewClauses,
        List<Derogation> derogations) {

    public Contract {
        reviewClauses = List.copyOf(reviewClauses);
        derogations = List.copyOf(derogations);
    }

    /** Months of the whole contract, renewals included (R2121-1); null while the duration is not known. */
    public @Nullable Integer totalMonths() {
        return durationMonths == null ? null : durationMonths * (1 + (renewals == null ? 0 : renewals));
    }

    /** How the need is bought (R2162-1 and following, R2112-6). */
    public enum Form {
        FRAMEWORK_WITH_ORDERS("accord-cadre à bons de commande"),
        FRAMEWORK_WITH_CALL_OFFS("accord-cadre à marchés subséquents"),
        FIXED_PRICE("marché ordinaire à prix global et forfaitaire");

        private final String french;

        Form(String french) {
            this.french = french;
        }

        public String french() {
            return french;
        }
    }

    /** How a renewal is decided (R2112-4). */
    public enum RenewalMode {
        TACIT,
        EXPRESS
    }

    /** The general terms the contract refers to. */
    public enum GeneralTerms {
        CCAG_FCS("CCAG-FCS", "fournitures courantes et services"),
        CCAG_TIC("CCAG-TIC", "techniques de l’information et de la communication"),
        CCAG_PI("CCAG-PI", "prestations intellectuelles"),
        CCAG_TRAVAUX("CCAG-Travaux", "travaux"),
        CCAG_MI("CCAG-MI", "marchés industriels"),
        CCAG_MOE("CCAG-MOE", "maîtrise d’œuvre");

        private final String shortName;
        private final String scope;

        GeneralTerms(String shortName, String scope) {
            this.shortName = shortName;
            this.scope = scope;
        }

        /** As it is cited: {@code CCAG-FCS}. */
        public String shortName() {
            return shortName;
        }

        public String scope() {
            return scope;
        }
    }

    /** The option of the general terms on the advance. */
    public enum AdvanceOption {
        A,
        B
    }

    /** Whether prices move (R2112-9, R2112-13). */
    public enum PriceForm {
        FIRM,
        REVISABLE
    }

    /** Whether variants may be tendered (L2151-2). */
    public enum Variants {
        ALLOWED,
        FORBIDDEN
    }

    /** An article of the general terms the special terms depart from (R2112-3). */
    public record Derogation(
            @Nullable String article,
            @Nullable String ccapArticle,
            @Nullable String text) {}
}
