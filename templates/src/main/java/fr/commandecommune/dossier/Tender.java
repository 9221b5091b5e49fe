package fr.commandecommune.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An opened tender of one company for one lot.
 *
 * @param scores points by code of criterion; {@code subScores} likewise, in the order of the sub-criteria
 */
public record Tender(
        String lot,
        String company,
        @Nullable String siret,
        @Nullable String address,
        @Nullable Boolean smallBusiness,
        @Nullable BigDecimal amount,
        Map<String, BigDecimal> scores,
        Map<String, List<BigDecimal>> subScores,
        Map<String, String> reasons,
        List<Request> requests,
        @Nullable Outcome outcome) {

    public Tender {
        scores = Map.copyOf(scores);
        subScores = Map.copyOf(subScores);
        reasons = Map.copyOf(reasons);
        requests = List.copyOf(requests);
    }

    /** What became of it. */
    public enum Outcome {
        AWARDED,
        REJECTED,
        IRREGULAR,
        ABNORMALLY_LOW,
        INELIGIBLE
    }

    /** What was asked of the company, and what came of it. */
    public record Request(
            @Nullable RequestKind kind,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String conclusion) {}

    /** What may be asked of a company (R2144-2, R2152-2, R2152-3, R2144-4). */
    public enum RequestKind {
        COMPLETION,
        REGULARISATION,
        CLARIFICATION,
        ABNORMALLY_LOW,
        CERTIFICATES
    }
}
