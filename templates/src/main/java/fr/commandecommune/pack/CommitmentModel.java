package fr.commandecommune.pack;

import fr.commandecommune.document.Block;
import fr.commandecommune.document.Table;
import fr.commandecommune.document.template.Euros;
import fr.commandecommune.document.template.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the act by which the tenderer of a lot commits itself prints (acte d’engagement). */
record CommitmentModel(
        @Nullable @Fact(Gaps.PURPOSE) String purpose,
        Table lot,
        @Nullable @Fact(Gaps.COORDINATOR_NAME) String coordinatorName,
        @Nullable @Fact(Gaps.MISSION) String mission,
        boolean missionAssistance,
        Table candidate,
        Table partners,
        boolean unitPriced,
        boolean formOrders,
        boolean formCallOffs,
        boolean formFixed,
        Euros maximum,
        List<Block> overallPrice,
        @Nullable @Fact(Gaps.START_DATE) LocalDate startDate,
        @Nullable @Fact(Gaps.DURATION) Integer durationMonths,
        boolean renewable,
        int renewals,
        @Nullable @Fact(Gaps.TOTAL_DURATION) Integer totalMonths,
        Table accounts,
        @Nullable @Fact(Gaps.VALIDITY_DAYS) Integer validityDays,
        List<Block> signatures,
        Table notification) {}
