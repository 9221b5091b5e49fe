package fr.commandecommune.advance;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.contract.LargeBuyer;
import java.util.Set;

/** A large local buyer pays small and medium enterprises a larger advance. */
final class RateOfLargeBuyer extends LargeBuyer<AdvanceQuestion> {

    RateOfLargeBuyer() {
        super("ADV-050", ccp("R2191-7", "R2151-13"), "threshold.advance.sme", "rate.advance.sme.local");
    }

    @Override
    public Set<String> setsAside() {
        return Set.of("ADV-040");
    }

    @Override
    protected Buyer buyer(AdvanceQuestion question) {
        return question.buyer();
    }

    @Override
    protected boolean smallBusiness(AdvanceQuestion question) {
        return question.smallBusiness();
    }
}
