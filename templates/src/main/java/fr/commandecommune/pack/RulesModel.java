package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.Euros;
import fr.commandecommune.document.template.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of the consultation print. */
record RulesModel(
        String reference,
        @Nullable @Fact(Gaps.COORDINATOR_NAME) String coordinatorName,
        @Nullable @Fact(Gaps.COORDINATOR_IDENTITY) String coordinatorIdentity,
        @Nullable @Fact(Gaps.COORDINATOR_ADDRESS) String coordinatorAddress,
        @Nullable @Fact(Gaps.COORDINATOR_EMAIL) String coordinatorEmail,
        @Nullable @Fact(Gaps.COORDINATOR_REPRESENTATIVE) String coordinatorRepresentative,
        @Nullable @Fact(Gaps.MEMBERS) Integer memberCount,
        @Nullable @Fact(Gaps.MEMBERS) Table members,
        @Nullable @Fact(Gaps.MISSION) String mission,
        boolean missionAssistance,
        boolean missionAward,
        boolean missionIntegrated,
        @Nullable @Fact(Gaps.CONVENTION_SIGNED_ON) LocalDate conventionSignedOn,
        @Nullable @Fact(Gaps.PURPOSE) String purpose,
        @Nullable @Fact(Gaps.FORM) String form,
        boolean formOrders,
        boolean formCallOffs,
        boolean formFixed,
        boolean allotted,
        @Nullable @Fact(Gaps.SINGLE_LOT_REASON) String singleLotReason,
        Table lots,
        int lotCount,
        @Nullable @Fact(Gaps.MAX_TENDERED) Integer maxTendered,
        @Nullable @Fact(Gaps.MAX_AWARDED) Integer maxAwarded,
        boolean lotsLimited,
        @Nullable @Fact(Gaps.LOTS_TIE_RULE) String lotsTieRule,
        @Nullable @Fact(Gaps.START_DATE) LocalDate startDate,
        @Nullable @Fact(Gaps.DURATION) Integer durationMonths,
        @Nullable @Fact(Gaps.TOTAL_DURATION) Integer totalMonths,
        int renewals,
        boolean renewable,
        boolean tacitRenewal,
        boolean expressRenewal,
        boolean renewalUndecided,
        @Nullable @Fact(Gaps.RENEWAL_MODE) String renewalDecision,
        @Nullable @Fact(Gaps.RENEWAL_NOTICE) Integer renewalNoticeMonths,
        Table places,
        boolean variantsForbidden,
        boolean variantsAllowed,
        boolean variantsUndecided,
        @Nullable @Fact(Gaps.VARIANTS) String variantsDecision,
        @Nullable @Fact(Gaps.ENVIRONMENTAL) String environmentalCondition,
        boolean socialAsked,
        @Nullable @Fact(Gaps.SOCIAL) String socialCondition,
        boolean socialExempted,
        @Nullable @Fact(Gaps.SOCIAL) String socialExemptionPoint,
        @Nullable @Fact(Gaps.SOCIAL) String socialExemptionReason,
        boolean socialUndecided,
        @Nullable @Fact(Gaps.SOCIAL) String socialDecision,
        boolean reserved,
        @Nullable @Fact("les lots réservés") String reservedLots,
        boolean formal,
        boolean voluntary,
        Euros estimatedValue,
        @Nullable @Fact(Gaps.GENERAL_TERMS) String generalTerms,
        @Nullable @Fact(Gaps.GENERAL_TERMS) String generalTermsScope,
        @Nullable @Fact(Gaps.PROFILE_URL) String profileUrl,
        @Nullable @Fact(Gaps.QUESTIONS_UNTIL) String questionsUntil,
        @Nullable @Fact(Gaps.ANSWERS_UNTIL) String answersUntil,
        boolean visitAsked,
        @Nullable @Fact("la visite") String visit,
        boolean levelsAsked,
        List<Block> levels,
        boolean bpuPrevails,
        boolean dqePrevails,
        boolean prevailsUndecided,
        @Nullable @Fact(Gaps.PREVAILS) String prevailsDecision,
        boolean samplesAsked,
        @Nullable @Fact(Gaps.SAMPLES_LOTS) String samplesLots,
        @Nullable @Fact(Gaps.SAMPLES_ADDRESS) String samplesAddress,
        @Nullable @Fact(Gaps.SAMPLES_UNTIL) String samplesUntil,
        @Nullable @Fact(Gaps.SAMPLES_RETURNED) String samplesReturned,
        @Nullable @Fact(Gaps.SAMPLES_IF_ABSENT) String samplesIfAbsent,
        @Nullable @Fact(Gaps.LANGUAGE) String language,
        @Nullable @Fact(Gaps.VALIDITY_DAYS) Integer validityDays,
        @Nullable @Fact(Gaps.TENDER_DEADLINE) String tenderDeadline,
        @Nullable @Fact(Gaps.BACKUP_ADDRESS) String backupAddress,
        BigDecimal totalPoints,
        List<Block> criteria,
        boolean priceProportional,
        boolean priceLinear,
        boolean priceDoubleBest,
        boolean priceUndecided,
        @Nullable @Fact(Gaps.PRICE_METHOD) String priceMethodDecision,
        List<Block> ties,
        boolean coordinatorCommittee,
        boolean ownCommittee,
        boolean committeeUndecided,
        @Nullable @Fact(Gaps.COMMITTEE) String committeeDecision,

        @Nullable @Fact("le délai d’attente avant la signature")
        Integer standstillDays,

        @Nullable @Fact("le délai de réponse à une demande de motifs")
        Integer reasonsDays,

        @Nullable @Fact(Gaps.COURT_NAME) String courtName,
        @Nullable @Fact(Gaps.COURT_ADDRESS) String courtAddress,
        @Nullable @Fact("le délai du référé contractuel") Integer contractualDays,
        @Nullable @Fact("le délai du référé contractuel") Integer contractualMonths,

        @Nullable @Fact("le délai du recours en contestation de validité")
        Integer challengeMonths,

        @Nullable @Fact("la durée de conservation des dossiers")
        Integer archiveYears) {}
