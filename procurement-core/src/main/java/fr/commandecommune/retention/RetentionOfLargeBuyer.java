package fr.commandecommune.retention;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.contract.LargeBuyer;
import java.util.Set;

/** A large local buyer keeps less back from small and medium enterprises. */
final class RetentionOfLargeBuyer extends LargeBuyer<RetentionQuestion> {

    RetentionOfLargeBuyer() {
        super("RET-020", ccp("R2191-33", "R2151-13"), "threshold.retention.sme", "rate.retention.sme.local");
    }

    @Override
    public Set<String> setsAside() {
        return Set.of("RET-010");
    }

    @Override
    protected Buyer buyer(RetentionQuestion question) {
        return question.buyer();
    }

    @Override
    protected boolean smallBusiness(RetentionQuestion question) {
        return question.smallBusiness();
    }
}
