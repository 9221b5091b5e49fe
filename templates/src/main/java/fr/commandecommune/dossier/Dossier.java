package fr.commandecommune.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One purchase, as {@code dossier.yaml} describes it. What is null is not known yet: the documents print it as to be completed.
 *
 * @param reference short reference, the head of the names of files
 * @param launchDate the day the notice is sent, else the consultation launched (R2121-3)
 * @param needDate the day the members need the first delivery
 * @param singleLotReason why the need is not allotted (L2113-11)
 * @param jointOrder where the sum of the needs is
 */
public record Dossier(
        String reference,
        String title,
        @Nullable String purpose,
        LocalDate launchDate,
        @Nullable Moment tenderDeadline,
        @Nullable LocalDate needDate,
        Buyer buyer,
        Group group,
        Contract contract,
        List<DossierLot> lots,
        LotsRule lotsRule,
        @Nullable String singleLotReason,
        Selection selection,
        Scoring scoring,
        Submission submission,
        Conditions conditions,
        Court court,
        Publication publication,
        List<Deposit> deposits,
        List<Tender> tenders,
        CommitteeMeeting committeeMeeting,
        Award award,
        Path jointOrder) {

    public Dossier {
        lots = List.copyOf(lots);
        deposits = List.copyOf(deposits);
        tenders = List.copyOf(tenders);
    }

    /** For how many lots one may tender and how many one may win, and the rule where more would be won (R2113-1). */
    public record LotsRule(
            @Nullable Integer maxTendered,
            @Nullable Integer maxAwarded,
            @Nullable String tieRule) {}

    /** The levels of capacity that are asked of the candidates (R2142-6 and following). */
    public record Selection(
            @Nullable String turnover,
            @Nullable String references,
            @Nullable String capacity) {}

    /** The court that judges the contract: each member's own acts have their own. */
    public record Court(@Nullable String name, @Nullable String address) {}
}
