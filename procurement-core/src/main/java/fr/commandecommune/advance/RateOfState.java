package fr.commandecommune.advance;

import fr.commandecommune.contract.Buyer;
import fr.commandecommune.contract.StateBuyer;
import java.util.Set;

/** The State pays small and medium enterprises a larger advance. */
final class RateOfState extends StateBuyer<AdvanceQuestion> {

    RateOfState() {
        super("ADV-060", ccp("R2191-7", "R2151-13"), "rate.advance.sme.state");
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
