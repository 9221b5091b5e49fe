package fr.commandecommune.web.freeze;

import fr.commandecommune.need.CurrentContract;
import fr.commandecommune.need.Member;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member that has not answered, or for whom the service has answered, and what the service decided for it.
 *
 * @param silent whether nothing answers for it, the service's own entry included
 * @param decision absent while nothing was decided
 * @param contracts in force that may bind it
 * @param lastYear € TTC of last year's figures at this year's prices; absent when nothing is known
 */
public record SilentMember(
        Member member,
        boolean silent,
        @Nullable Decision decision,
        List<CurrentContract> contracts,
        @Nullable BigDecimal lastYear) {

    public SilentMember {
        contracts = List.copyOf(contracts);
    }

    /** What was decided, by whom, when and why. */
    public record Decision(Choice choice, String motive, String by, Instant at) {}

    /** Whether the freeze may go on: the member is left out, or the service's answer is there. */
    boolean settled() {
        return decision != null && (decision.choice() == Choice.OUT || !silent);
    }
}
