package fr.commandecommune.retention;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.contract.StateBuyer;
import java.util.Set;

/** The State keeps less back from small and medium enterprises. */
final class RetentionOfState extends StateBuyer<RetentionQuestion> {

    RetentionOfState() {
        super("RET-030", ccp("R2191-33", "R2151-13"), "rate.retention.sme.state");
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
